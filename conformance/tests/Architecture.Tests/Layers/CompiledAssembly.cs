using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OneM2M.Conformance.Architecture.Tests.Layers;

/// <summary>
/// What a built assembly really uses. The SDK lets a project use types of what its references reference, so that the project files alone
/// do not tell.
/// </summary>
public static class CompiledAssembly
{
    /// <summary>Assemblies of this repository that the one of <paramref name="project"/> mentions.</summary>
    public static IReadOnlyList<Dependency> Dependencies(ProjectFile project)
    {
        var byAssembly = ProjectFile.All.ToDictionary(p => p.Assembly, p => p.Folder, StringComparer.Ordinal);
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, project.Assembly + ".dll"));
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences
                .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                .Where(byAssembly.ContainsKey)
                .Select(name => new Dependency(project.Folder, byAssembly[name])),
        ];
    }
}
