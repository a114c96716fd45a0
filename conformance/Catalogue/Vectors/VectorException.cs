namespace OneM2M.Conformance.Catalogue.Vectors;

/// <summary>A file of vectors is not what its schema demands; the message names the file and, where it is one test's fault, its tcId.</summary>
public sealed class VectorException(string file, long? tcId, string problem)
    : Exception(tcId is { } id ? $"{file}: tcId {id}: {problem}" : $"{file}: {problem}")
{
    /// <summary>File name.</summary>
    public string File { get; } = file;

    /// <summary>The test at fault; null when it is the file.</summary>
    public long? TcId { get; } = tcId;
}
