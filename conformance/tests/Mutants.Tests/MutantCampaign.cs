using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>Runs each mutant once against all scenarios that it can turn (<see cref="Reach"/>); the tests then look at what was seen.</summary>
public sealed class MutantCampaign
{
    private readonly Lazy<Task<RunReport>> _unbroken = new(() => RunAsync(null, new Selection()));

    private readonly Dictionary<string, Lazy<Task<MutantOutcome>>> _runs;

    /// <summary>Nothing has run yet.</summary>
    public MutantCampaign() => _runs = Mutant.All.ToDictionary(
        m => m.Name, m => new Lazy<Task<MutantOutcome>>(async () => MutantOutcome.Of(m, await RunAsync(m, new Selection { Scenarios = Sample.Of(m, await Unbroken, await ReachOfAsync(m)) }))), StringComparer.Ordinal);

    /// <summary>All scenarios against the reference as it is.</summary>
    public Task<RunReport> Unbroken => _unbroken.Value;

    /// <summary>What became of <paramref name="mutant"/>.</summary>
    public Task<MutantOutcome> OfAsync(Mutant mutant) => _runs[mutant.Name].Value;

    /// <summary>Ids of the scenarios that <paramref name="mutant"/> can turn.</summary>
    public async Task<IReadOnlySet<string>> ReachOfAsync(Mutant mutant) => Reach.Of(mutant, await Unbroken);

    /// <summary>All scenarios against <paramref name="mutant"/>, also those that it should not be able to turn.</summary>
    public static Task<RunReport> RunWholeAsync(Mutant mutant) => RunAsync(mutant, new Selection());

    private static Task<RunReport> RunAsync(Mutant? mutant, Selection selection) => ConformanceRun.ExecuteAsync(
        typeof(Features.FeaturesAssembly).Assembly,
        new RunOptions { Mutant = mutant?.Name, Selection = selection },
        new Silence(),
        CancellationToken.None);

    private sealed class Silence : IRunProgress
    {
        public void Started(int total)
        {
        }

        public void Finished(ScenarioResult result)
        {
        }

        public void CleaningUp()
        {
        }
    }
}
