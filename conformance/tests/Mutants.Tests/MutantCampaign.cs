using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>Runs each mutant once against all scenarios; the tests then look at what was seen.</summary>
public sealed class MutantCampaign
{
    private readonly Dictionary<string, Lazy<Task<MutantOutcome>>> _runs = Mutant.All.ToDictionary(
        m => m.Name,
        m => new Lazy<Task<MutantOutcome>>(() => RunAsync(m)),
        StringComparer.Ordinal);

    /// <summary>What became of <paramref name="mutant"/>.</summary>
    public Task<MutantOutcome> OfAsync(Mutant mutant) => _runs[mutant.Name].Value;

    private static async Task<MutantOutcome> RunAsync(Mutant mutant) => MutantOutcome.Of(mutant, await ConformanceRun.ExecuteAsync(
        typeof(Features.FeaturesAssembly).Assembly,
        new RunOptions { Mutant = mutant.Name },
        new Silence(),
        CancellationToken.None));

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
