using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Output;

/// <summary>What a person reads after a run: each failure in five lines, then counts by clause.</summary>
internal sealed class SummaryPrinter(TextWriter output, RequirementCatalogue catalogue)
{
    private const int ShownFailures = 25;

    /// <summary>Prints <paramref name="report"/>.</summary>
    public void Print(RunReport report)
    {
        var failures = report.Scenarios.Where(s => s.Verdict is Verdict.Fail or Verdict.Warning or Verdict.Error).ToList();
        foreach (var failure in failures.Take(ShownFailures))
            PrintFailure(failure);
        if (failures.Count > ShownFailures)
            output.WriteLine($"\n… and {failures.Count - ShownFailures} more; all are in the report");
        PrintReasons(report, Verdict.Inconclusive);
        PrintReasons(report, Verdict.NotApplicable);
        PrintClauses(report);
        var s = report.Summary;
        output.WriteLine();
        output.WriteLine($"{report.Target.Name}: {s.Pass} passed, {s.Fail} failed, {s.Warning} warnings, {s.Inconclusive} inconclusive, " +
            $"{s.NotApplicable} not applicable, {s.Error} errors, {s.NotRun} not run in {report.DurationMs / 1000:0.0} s");
        foreach (var left in report.LeftBehind)
            output.WriteLine($"left behind: {left}");
        if (report.LeftBehind.Select(RunPrefix).FirstOrDefault(p => p is not null) is { } prefix)
            output.WriteLine($"             ts0003 clean --prefix {prefix} removes it");
    }

    /// <summary>"ts0003-k3f9", with which the name of every resource of one run begins.</summary>
    private static string? RunPrefix(string address) => address.Split('/')
        .Where(s => s.StartsWith("ts0003-", StringComparison.Ordinal) && s.Length >= 11).Select(s => s[..11]).FirstOrDefault();

    private void PrintFailure(ScenarioResult failure)
    {
        var requirement = failure.Requirements.Select(catalogue.Find).OfType<Requirement>().FirstOrDefault();
        var exchange = failure.Steps.SelectMany(s => s.Evidence).LastOrDefault(e => e.Curl is not null);
        output.WriteLine();
        output.WriteLine($"{Words.Of(failure.Verdict).ToUpperInvariant()}  {string.Join(' ', failure.Requirements)}  {failure.Name}");
        output.WriteLine($"  clause    {requirement?.Doc ?? "TS-0003"} {string.Join(", ", failure.Clauses)}: {requirement?.Says ?? failure.Reason}");
        output.WriteLine($"  expected  {failure.Expected ?? "a verdict"}");
        output.WriteLine($"  seen      {failure.Actual ?? failure.Reason}");
        output.WriteLine($"  repeat    {exchange?.Curl ?? "(no exchange)"}");
    }

    private void PrintReasons(RunReport report, Verdict verdict)
    {
        var groups = report.Scenarios.Where(s => s.Verdict == verdict).GroupBy(s => s.Reason ?? "no reason").OrderByDescending(g => g.Count()).ToList();
        if (groups.Count == 0)
            return;
        output.WriteLine($"\n{Words.Of(verdict)}:");
        foreach (var group in groups.Take(10))
            output.WriteLine($"  {group.Count(),4} × {group.Key}");
        if (groups.Count > 10)
            output.WriteLine($"       … and {groups.Count - 10} further reasons in the report");
    }

    private void PrintClauses(RunReport report)
    {
        output.WriteLine($"\n{"clause",-24}{"pass",6}{"fail",6}{"warn",6}{"incon",7}{"n/a",6}{"error",7}{"not run",9}");
        var rows = report.Scenarios
            .SelectMany(s => s.Requirements.Select(catalogue.Find).OfType<Requirement>().Select(r => $"{r.Doc} {r.Clause}").Distinct().Select(c => (Clause: c, Scenario: s)))
            .GroupBy(e => e.Clause, e => e.Scenario)
            .OrderBy(g => g.Key, ClauseOrder.Natural);
        foreach (var row in rows)
        {
            var c = RunSummary.Of([.. row]);
            output.WriteLine($"{row.Key,-24}{c.Pass,6}{c.Fail,6}{c.Warning,6}{c.Inconclusive,7}{c.NotApplicable,6}{c.Error,7}{c.NotRun,9}");
        }
    }
}
