using OneM2M.Conformance.Catalogue;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>Tests the tester: each requirement has a mutant that fails it, and only it.</summary>
public sealed class MutantTests(MutantCampaign campaign) : IClassFixture<MutantCampaign>
{
    public static TheoryData<string> Names => [.. Mutant.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task AMutantIsKilledByItsRequirementAlone(string name)
    {
        var outcome = await campaign.OfAsync(Mutant.Find(name)!);
        Assert.True(outcome.Killers.Count > 0, $"{name} survives: no scenario of {outcome.Mutant.Requirement} fails");
        Assert.True(outcome.Strangers.Count == 0, $"{name} also fails: " + string.Join("; ", outcome.Strangers));
        Assert.True(outcome.Errors.Count == 0, $"{name} makes the suite err: " + string.Join("; ", outcome.Errors));
    }

    [Fact]
    public void EveryScenarioRequirementHasAMutant()
    {
        var covered = Mutant.All.Select(m => m.Requirement).ToHashSet(StringComparer.Ordinal);
        var missing = RequirementCatalogue.Load().All.Where(r => r.Verify.Contains("scenario") && !covered.Contains(r.Id)).Select(r => r.Id);
        Assert.Empty(missing);
    }

    /// <summary>Each name that a mutant gives is one that the catalogue knows, or it would excuse nothing and prove nothing.</summary>
    [Fact]
    public void MutantsNameRequirementsThatExist()
    {
        var catalogue = RequirementCatalogue.Load();
        var named = Mutant.All.SelectMany(m => m.AlsoFails.Append(m.Requirement)).Distinct(StringComparer.Ordinal);
        Assert.All(named, id => Assert.NotNull(catalogue.Find(id)));
    }

    /// <summary>Written beside the tests, as a table that `.ci/run` prints.</summary>
    [Fact]
    public async Task TableOfMutants()
    {
        var rows = new List<string> { "| requirement | mutant | breaks | killed by | and others |", "|---|---|---|---|---|" };
        foreach (var mutant in Mutant.All)
            rows.Add((await campaign.OfAsync(mutant)).Row);
        await File.WriteAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "mutants.md"), rows);
        Assert.DoesNotContain(rows, r => r.Contains("SURVIVES", StringComparison.Ordinal));
    }
}
