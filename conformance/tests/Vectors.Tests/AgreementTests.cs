using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Vectors.Computations;
using OneM2M.Conformance.Vectors.Tables;
using Xunit.Abstractions;

namespace OneM2M.Conformance.Vectors.Tests;

/// <summary>Every vector is agreed three ways and stands in the repository as it is computed. Without openssl or python3 these tests fail, and say what to install.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "vectors");
    private static readonly Lazy<Generation> Generated = new(Generation.Run);

    [Fact]
    public void ThreeComputationsAgreeOnEveryVector()
    {
        output.WriteLine(Generated.Value.Summary());
        Assert.Empty(Generated.Value.Disagreements);
        Assert.Equal(VectorCatalogue.All.Count, Generated.Value.Agreed);
    }

    [Fact]
    public void TheFilesAreWhatTheTablesGive() => Assert.Empty(Generated.Value.Drift(Folder));

    [Fact]
    public void WhatIsEmbeddedIsWhatStandsInTheRepository() =>
        Assert.All(VectorCatalogue.Files(), f => Assert.Equal(File.ReadAllText(Path.Combine(Folder, f.Name)), f.Text));

    [Fact]
    public void AChangedAMissingAndAStrangeFileAreDrift()
    {
        var folder = Directory.CreateTempSubdirectory("ts0003-vectors-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Folder))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            var km = Path.Combine(folder, "km.json");
            File.WriteAllText(km, File.ReadAllText(km).Replace("\"valid\"", "\"acceptable\"", StringComparison.Ordinal));
            File.Move(Path.Combine(folder, "kpsa.json"), Path.Combine(folder, "kpsb.json"));
            Assert.Equal(["km.json is not what the tables give", "kpsa.json is missing", "kpsb.json is made by no table"], Generated.Value.Drift(folder).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("00", "01", "00", "another value")]
    [InlineData("00", "00", null, "a refusal")]
    [InlineData(null, null, null, "refused by all, and meant to be answered")]
    public void ADisagreementIsSeen(string? first, string? second, string? third, string what)
    {
        var table = new Table("made-up", "A table of this test");
        table.Operation("derive.km", "10.3.2");
        table.Valid("a case", "Plain", []);
        var answers = new[] { first, second, third }.Select(v => (IReadOnlyList<Answer>)[v is null ? Answer.Refusal : Answer.Of(new JsonObject { ["km"] = v })]).ToList();
        Assert.True(new Agreement(table, answers).Disagreements.Count == 1, what);
    }

    [Fact]
    public void AValueThatSomebodyElsePublishedIsCompared()
    {
        var table = new Table("made-up", "A table of this test");
        table.Operation("derive.km", "10.3.2");
        table.Published("a case", [], new JsonObject { ["km"] = "01" });
        IReadOnlyList<Answer> answers = [Answer.Of(new JsonObject { ["km"] = "00" })];
        Assert.Contains("published", Assert.Single(new Agreement(table, [answers, answers, answers]).Disagreements), StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingProgramIsNamedWithItsRemedy() =>
        Assert.Contains("apt-get install openssl python3", new ToolMissingException("openssl", "cannot be started").Message, StringComparison.Ordinal);
}
