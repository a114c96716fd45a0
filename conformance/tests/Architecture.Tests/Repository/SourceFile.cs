namespace OneM2M.Conformance.Architecture.Tests.Repository;

/// <summary>A text file of the repository, or one that a test made up.</summary>
/// <param name="Path">From the root, with slashes.</param>
/// <param name="Text">Whole content.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Its lines, without their ends.</summary>
    public IReadOnlyList<string> Lines { get; } = Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Last part of the path.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whether the path ends in one of <paramref name="endings"/>.</summary>
    public bool Is(params string[] endings) => endings.Any(e => Path.EndsWith(e, StringComparison.Ordinal));
}
