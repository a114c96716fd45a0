using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Output;

/// <summary>Verdicts and numbers as a reader says them.</summary>
internal static class Words
{
    /// <summary>"not applicable" for NotApplicable.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotApplicable => "not applicable",
        Verdict.NotRun => "not run",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    /// <summary>"1 error", "2 errors".</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
