using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;
using Xunit.Abstractions;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>Tests the tester: each requirement has a mutant that fails it, and only it.</summary>
public sealed class MutantTests(MutantCampaign campaign, ITestOutputHelper output) : IClassFixture<MutantCampaign>
{
    public static TheoryData<string> Names => [.. Mutant.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task AMutantIsKilledByItsRequirementAlone(string name)
    {
        var mutant = Mutant.Find(name)!;
        var report = await campaign.OfAsync(mutant);
        var failed = report.Scenarios.Where(s => s.Verdict == Verdict.Fail).ToList();
        var mine = failed.Where(s => s.Requirements.Contains(mutant.Requirement)).ToList();
        var allowed = mutant.AlsoFails.Append(mutant.Requirement).ToHashSet(StringComparer.Ordinal);
        var strangers = failed.Where(s => !s.Requirements.Any(allowed.Contains)).ToList();
        output.WriteLine($"{mutant.Requirement} | {mutant.Name} | {mutant.Breaks} | killed by {mine.Count}");
        Assert.True(mine.Count > 0, $"{name} survives: no scenario of {mutant.Requirement} fails");
        Assert.True(strangers.Count == 0, $"{name} also fails: " + string.Join("; ", strangers.Select(Describe)));
        Assert.DoesNotContain(report.Scenarios, s => s.Verdict is Verdict.Error);
    }

    [Fact]
    public void EveryScenarioRequirementHasAMutant()
    {
        var covered = Mutant.All.Select(m => m.Requirement).ToHashSet(StringComparer.Ordinal);
        var missing = RequirementCatalogue.Load().All.Where(r => r.Verify.Contains("scenario") && !covered.Contains(r.Id)).Select(r => r.Id);
        Assert.Empty(missing);
    }

    [Fact]
    public async Task TableOfMutants()
    {
        output.WriteLine("requirement | mutant | breaks | killed by");
        foreach (var mutant in Mutant.All)
        {
            var report = await campaign.OfAsync(mutant);
            var killers = report.Scenarios.Where(s => s.Verdict == Verdict.Fail && s.Requirements.Contains(mutant.Requirement)).ToList();
            output.WriteLine($"{mutant.Requirement} | {mutant.Name} | {mutant.Breaks} | {killers.FirstOrDefault()?.Name} (+{Math.Max(0, killers.Count - 1)})");
            Assert.NotEmpty(killers);
        }
    }

    private static string Describe(ScenarioResult scenario) => $"{string.Join(' ', scenario.Requirements)} {scenario.Name}";
}
