namespace OneM2M.Conformance.Verdicts;

/// <summary>Number of scenarios by verdict.</summary>
public sealed record RunSummary(int Pass, int Fail, int Warning, int Inconclusive, int NotApplicable, int Error, int NotRun)
{
    /// <summary>Counts <paramref name="scenarios"/>.</summary>
    public static RunSummary Of(IReadOnlyCollection<ScenarioResult> scenarios)
    {
        int Count(Verdict verdict) => scenarios.Count(s => s.Verdict == verdict);
        return new(Count(Verdict.Pass), Count(Verdict.Fail), Count(Verdict.Warning), Count(Verdict.Inconclusive),
            Count(Verdict.NotApplicable), Count(Verdict.Error), Count(Verdict.NotRun));
    }
}
