namespace OneM2M.Conformance.Architecture.Tests.Repository;

/// <summary>The few kinds of line that this repository's .gitignore has: "bin/", "*.user" and "/out/".</summary>
public sealed class IgnoreList(IReadOnlyList<string> lines)
{
    /// <summary>Whether a file or folder is left out; <paramref name="path"/> is from the root, with slashes.</summary>
    public bool Covers(string path, bool isFolder) => lines.Any(line => Covers(line, path, isFolder));

    private static bool Covers(string line, string path, bool isFolder)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return line switch
        {
            ['/', .. var fromRoot, '/'] => isFolder && path == fromRoot,
            [.. var folder, '/'] => isFolder && name == folder,
            ['*', .. var ending] => !isFolder && name.EndsWith(ending, StringComparison.Ordinal),
            _ => name == line,
        };
    }
}
