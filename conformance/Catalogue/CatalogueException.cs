namespace OneM2M.Conformance.Catalogue;

/// <summary>A file of the catalogue is not what its schema demands; the message names file, line, what was found and what is expected.</summary>
public sealed class CatalogueException(string file, long line, string problem)
    : Exception($"{file}:{line}: {problem}")
{
    /// <summary>File name.</summary>
    public string File { get; } = file;

    /// <summary>Line, from 1.</summary>
    public long Line { get; } = line;
}
