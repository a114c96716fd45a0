namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>Files of the repository that the build put beside this assembly.</summary>
internal static class CopiedFiles
{
    /// <summary>Text of one file, e.g. "catalogue/census.tsv".</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));

    /// <summary>Paths of all files with an ending below a folder, ordered. Throws when there are none: a test over nothing proves nothing.</summary>
    public static IReadOnlyList<string> Below(string folder, string ending)
    {
        var root = Path.Combine(AppContext.BaseDirectory, folder);
        var found = Directory.EnumerateFiles(root, "*" + ending, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(AppContext.BaseDirectory, f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new InvalidOperationException($"No *{ending} below {root}.");
    }
}
