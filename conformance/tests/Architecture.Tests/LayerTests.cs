using OneM2M.Conformance.Architecture.Tests.Layers;

namespace OneM2M.Conformance.Architecture.Tests;

/// <summary>The table "who may depend on whom", against the project files and against what the compiler made of them.</summary>
public sealed class LayerTests
{
    public static TheoryData<string> Layers => [.. LayerTable.All.Select(l => l.Project)];

    [Theory]
    [MemberData(nameof(Layers))]
    public void AProjectReferencesOnlyWhatItMay(string layer) => Assert.Empty(LayerTable.Violations(Project(layer).References));

    [Theory]
    [MemberData(nameof(Layers))]
    public void AnAssemblyUsesOnlyWhatItMay(string layer) => Assert.Empty(LayerTable.Violations(CompiledAssembly.Dependencies(Project(layer))));

    [Theory]
    [MemberData(nameof(Layers))]
    public void EveryRowCanFail(string layer)
    {
        var may = LayerTable.All.Single(l => l.Project == layer).MayUse;
        var mayNot = ProjectFile.All.Select(p => p.Folder).Where(p => p != layer && !may.Contains(p)).ToList();
        Assert.NotEmpty(mayNot);
        Assert.All(mayNot, other => Assert.Equal([$"{layer} uses {other}"], LayerTable.Violations([new Dependency(layer, other)])));
    }

    [Fact]
    public void EveryProjectStandsInTheTableOrIsATest() =>
        Assert.Empty(ProjectFile.All.Select(p => p.Folder).Where(p => !LayerTable.IsTest(p)).Except(LayerTable.All.Select(l => l.Project)));

    [Fact]
    public void NothingReferencesATest() => Assert.DoesNotContain(ProjectFile.All.SelectMany(p => p.References), d => LayerTable.IsTest(d.To));

    [Fact]
    public void TheCompilerSeesTheReferencesThatTheProjectFilesShow()
    {
        // Were the metadata read wrongly, nothing would ever be found: one use that is certain.
        Assert.Contains(new Dependency("conformance/Steps", "conformance/Verdicts"), CompiledAssembly.Dependencies(Project("conformance/Steps")));
    }

    private static ProjectFile Project(string folder) => ProjectFile.All.Single(p => p.Folder == folder);
}
