using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Html;

/// <summary>Verdicts as words and as class names.</summary>
internal static class Labels
{
    /// <summary>"not applicable".</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotApplicable => "not applicable",
        Verdict.NotRun => "not run",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    /// <summary>"not-applicable".</summary>
    public static string Css(Verdict verdict) => Of(verdict).Replace(' ', '-');
}
