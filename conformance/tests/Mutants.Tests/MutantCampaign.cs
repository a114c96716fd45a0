using OneM2M.Conformance.Mutants;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>Runs each mutant once against all scenarios; the tests then look at what was seen.</summary>
public sealed class MutantCampaign
{
    private readonly Dictionary<string, Lazy<Task<RunReport>>> _runs = Mutant.All.ToDictionary(
        m => m.Name,
        m => new Lazy<Task<RunReport>>(() => RunAsync(m)),
        StringComparer.Ordinal);

    /// <summary>The run of <paramref name="mutant"/>.</summary>
    public Task<RunReport> OfAsync(Mutant mutant) => _runs[mutant.Name].Value;

    private static Task<RunReport> RunAsync(Mutant mutant) => ConformanceRun.ExecuteAsync(
        typeof(Features.FeaturesAssembly).Assembly,
        new RunOptions { Mutant = mutant.Name },
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
