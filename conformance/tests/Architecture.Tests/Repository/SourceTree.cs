namespace OneM2M.Conformance.Architecture.Tests.Repository;

/// <summary>The repository that these tests were built from: every text file that it tracks or would track.</summary>
public sealed class SourceTree
{
    private static readonly string[] Pictures = [".png"];

    private readonly HashSet<string> _paths;

    private SourceTree(string root)
    {
        Root = root;
        var ignored = new IgnoreList([.. File.ReadLines(Path.Combine(root, ".gitignore")).Where(l => l.Length > 0)]);
        var paths = Below("", ignored).Order(StringComparer.Ordinal).ToList();
        _paths = [.. paths];
        Files = [.. paths.Where(p => !Pictures.Contains(Path.GetExtension(p))).Select(p => new SourceFile(p, File.ReadAllText(Path.Combine(root, p))))];
    }

    /// <summary>This repository.</summary>
    public static SourceTree Current { get; } = new(FindRoot());

    /// <summary>Its folder on this machine.</summary>
    public string Root { get; }

    /// <summary>All text files, ordered by path.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Whether there is a file or folder at <paramref name="path"/>, from the root.</summary>
    public bool Has(string path) => _paths.Contains(path) || _paths.Any(p => p.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>The file at <paramref name="path"/>. Throws when there is none.</summary>
    public SourceFile At(string path) => Files.Single(f => f.Path == path);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"Conformance.sln is in no folder above {AppContext.BaseDirectory}.");
    }

    private IEnumerable<string> Below(string folder, IgnoreList ignored)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(Root, folder)).EnumerateFileSystemInfos())
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            var isFolder = entry is DirectoryInfo;
            if (path == ".git" || ignored.Covers(path, isFolder))
                continue;
            if (!isFolder)
                yield return path;
            foreach (var below in isFolder ? Below(path, ignored) : [])
                yield return below;
        }
    }
}
