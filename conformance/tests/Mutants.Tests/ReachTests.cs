using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>The campaign leaves out what a mutant cannot turn: that it cannot is seen here, with whole runs.</summary>
public sealed class ReachTests(MutantCampaign campaign) : IClassFixture<MutantCampaign>
{
    /// <summary>For each seam the mutant that its first requirement has.</summary>
    public static TheoryData<string> OneOfEachSeam => [.. Mutant.All.GroupBy(m => m.Seam).Select(seam => seam.First().Name)];

    [Theory]
    [MemberData(nameof(OneOfEachSeam))]
    public async Task NothingFailsBeyondTheReach(string name)
    {
        var mutant = Mutant.Find(name)!;
        var reach = await campaign.ReachOfAsync(mutant);
        var whole = await MutantCampaign.RunWholeAsync(mutant);
        var (within, beyond) = (whole.Scenarios.Where(s => reach.Contains(s.Id)).ToList(), whole.Scenarios.Where(s => !reach.Contains(s.Id)).ToList());

        // Neither side is empty, or the comparison would say nothing.
        Assert.Contains(within, s => s.Verdict is Verdict.Fail or Verdict.Warning);
        Assert.Contains(beyond, s => s.Verdict == Verdict.Pass);
        Assert.DoesNotContain(beyond, s => s.Verdict is not (Verdict.Pass or Verdict.NotApplicable));
    }

    [Fact]
    public void ThereAreEightSeams() => Assert.Equal(
        ["AccessRules", "CertificateRules", "CseBehaviour", "DerivationRules", "GbaRules", "HandshakeRules", "IdentifierRules", "PresentedCertificate"],
        Mutant.All.Select(m => m.Seam.Name).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A scenario that fails anyway would kill every mutant of its requirement.</summary>
    [Fact]
    public async Task NothingFailsOnTheUnbrokenReference() =>
        Assert.Empty((await campaign.Unbroken).Scenarios.Where(s => s.Verdict is not (Verdict.Pass or Verdict.NotApplicable)).Select(s => $"{s.Verdict}: {s.Name}"));

    [Fact]
    public async Task EveryScenarioIsWithinTheReachOfSomeMutant()
    {
        var unbroken = await campaign.Unbroken;
        var reached = Mutant.All.DistinctBy(m => m.Seam).SelectMany(m => Reach.Of(m, unbroken)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(unbroken.Scenarios.Select(s => s.Id).Except(reached));
    }
}
