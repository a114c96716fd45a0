using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>One `ts0003 run` against a shim.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output and standard error.</param>
/// <param name="Report">run.json; null where none was written.</param>
/// <param name="Written">All files of --out, one after the other.</param>
internal sealed record ShimRun(int Code, string Output, RunReport? Report, string Written)
{
    /// <summary>The scenarios with this verdict.</summary>
    public IReadOnlyList<ScenarioResult> With(Verdict verdict) => [.. Report!.Scenarios.Where(s => s.Verdict == verdict)];

    /// <summary>Nothing of the tool's insides, no error of the suite, a reason for everything, and nothing that is larger than a report can bear.</summary>
    public void IsReadable()
    {
        Assert.DoesNotContain("   at OneM2M", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Output, c => char.IsControl(c) && c is not ('\n' or '\r'));
        if (Report is null)
            return;
        Assert.Empty(With(Verdict.Error).Select(s => $"{s.Name}: {s.Reason}"));
        Assert.Empty(With(Verdict.NotRun).Select(s => s.Name));
        Assert.All(Report.Scenarios.Where(s => s.Verdict != Verdict.Pass), s => Assert.False(string.IsNullOrWhiteSpace(s.Reason), s.Name));
        Assert.All(Report.Scenarios, s => Assert.True((s.Reason?.Length ?? 0) < 8 * 1024 && (s.Actual?.Length ?? 0) < 16 * 1024, "what is shown is bounded"));
        Assert.All(Report.Scenarios.SelectMany(s => s.Steps).SelectMany(s => s.Evidence), e => Assert.True((e.Response?.Length ?? 0) < 16 * 1024, "evidence is bounded"));
    }
}
