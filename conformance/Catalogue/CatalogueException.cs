namespace OneM2M.Conformance.Catalogue;

/// <summary>A file of the catalogue is not what its schema demands; the message names the place, what was found and what is expected.</summary>
public sealed class CatalogueException(string file, long line, long column, string problem)
    : Exception($"{file}:{line}:{column}: {problem}")
{
    /// <summary>File name.</summary>
    public string File { get; } = file;

    /// <summary>Line, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>Column, from 1.</summary>
    public long Column { get; } = column;
}
