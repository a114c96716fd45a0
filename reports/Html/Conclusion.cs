using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Html;

/// <summary>The verdict on a whole run, in words that promise no more than was seen.</summary>
/// <param name="Words">One sentence.</param>
/// <param name="Css">Class name that colours it.</param>
internal sealed record Conclusion(string Words, string Css)
{
    /// <summary>What <paramref name="report"/> amounts to.</summary>
    public static Conclusion Of(RunReport report)
    {
        var s = report.Summary;
        return s switch
        {
            { Error: > 0 } => new($"The suite erred in {Count(s.Error, "scenario")}: do not rely on this run", "error"),
            { Fail: > 0 } => new($"{s.Fail} of {Count(report.Scenarios.Count, "scenario")} failed", "fail"),
            { Pass: 0, Warning: 0 } => new("Nothing conclusive ran", "inconclusive"),
            { Inconclusive: > 0 } or { NotRun: > 0 } => new($"Nothing failed, but {Count(s.Inconclusive + s.NotRun, "scenario")} came to no verdict", "inconclusive"),
            { Warning: > 0 } => new($"No requirement failed; {Count(s.Warning, "warning")}", "warning"),
            _ => new("Every applicable scenario passed", "pass"),
        };
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
