using System.Xml.Linq;
using OneM2M.Conformance.Architecture.Tests.Repository;

namespace OneM2M.Conformance.Architecture.Tests.Layers;

/// <summary>What a csproj says.</summary>
public sealed class ProjectFile(SourceFile file)
{
    private readonly XDocument _xml = XDocument.Parse(file.Text);

    /// <summary>All projects of the repository.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } = [.. SourceTree.Current.Files.Where(f => f.Is(".csproj")).Select(f => new ProjectFile(f))];

    /// <summary>Path of the csproj from the root.</summary>
    public string Path => file.Path;

    /// <summary>Its folder.</summary>
    public string Folder { get; } = file.Path[..file.Path.LastIndexOf('/')];

    /// <summary>Name of its assembly.</summary>
    public string Assembly => Property("AssemblyName") ?? System.IO.Path.GetFileNameWithoutExtension(file.Path);

    /// <summary>Projects that it references, as dependencies.</summary>
    public IEnumerable<Dependency> References => Items("ProjectReference")
        .Select(r => new Dependency(Folder, Parent(Resolve(Folder + "/" + (string)r.Attribute("Include")!))));

    /// <summary>Items of one kind.</summary>
    public IEnumerable<XElement> Items(string kind) => _xml.Descendants(kind);

    /// <summary>A property; null when the file does not set it.</summary>
    public string? Property(string name) => _xml.Descendants(name).FirstOrDefault()?.Value;

    private static string Parent(string path) => path[..path.LastIndexOf('/')];

    private static string Resolve(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
