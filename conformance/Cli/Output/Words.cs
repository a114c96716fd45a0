using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Output;

/// <summary>Verdicts as a reader says them.</summary>
internal static class Words
{
    /// <summary>"not applicable" for NotApplicable.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotApplicable => "not applicable",
        Verdict.NotRun => "not run",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
