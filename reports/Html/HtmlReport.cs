using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Html;

/// <summary>report.html: one file, no script, nothing loaded from elsewhere. Verdict, failures, what was not judged, clauses, each requirement.</summary>
public sealed class HtmlReport(RunReport report, RequirementCatalogue catalogue)
{
    // With thousands of failures a page whose every step is open is no help to anybody.
    private const int OpenFailures = 20;

    // The style and nothing else: whatever an implementation smuggles in is neither run nor loaded nor applied.
    private static readonly string Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleSheet.Text))) + "'";

    private readonly HtmlWriter _html = new();

    /// <summary>The document.</summary>
    public string ToHtml()
    {
        var title = $"TS-0003 conformance: {report.Target.Name}";
        var coverage = new CoverageSection(_html, report, catalogue);
        _html.Raw($"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <title>
            """).Text(title).Raw("</title><style>").Raw(StyleSheet.Text).Raw("</style></head><body><main>");
        Header(title);
        coverage.Sentence();
        Summary();
        Failures();
        Reasons();
        Readings();
        coverage.Clauses();
        coverage.NotJudged();
        new RequirementSection(_html, report, catalogue).Write();
        Colophon();
        return _html.Raw("</main></body></html>\n").ToString();
    }

    private void Header(string title)
    {
        var conclusion = Conclusion.Of(report);
        _html.Raw("<header><h1>").Text(title).Raw($"</h1><p class=\"verdict {conclusion.Css}\">").Text(conclusion.Words).Raw("</p><p class=\"meta\">")
            .Text(string.Create(CultureInfo.InvariantCulture,
                $"{report.Spec} · catalogue {report.Catalogue.Version} · {report.Tool.Name} {report.Tool.Version} · {report.Started.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {report.DurationMs / 1000:0.0} s"))
            .Raw("</p></header>");
    }

    private void Summary()
    {
        var s = report.Summary;
        _html.Raw("<section aria-label=\"Summary\"><ul class=\"tiles\">");
        foreach (var (verdict, count) in new[]
        {
            (Verdict.Pass, s.Pass), (Verdict.Fail, s.Fail), (Verdict.Warning, s.Warning), (Verdict.Inconclusive, s.Inconclusive),
            (Verdict.NotApplicable, s.NotApplicable), (Verdict.Error, s.Error), (Verdict.NotRun, s.NotRun),
        })
            _html.Raw($"<li class=\"{Labels.Css(verdict)}{(count == 0 ? " none" : "")}\"><b>{count}</b> ").Text(Labels.Of(verdict)).Raw("</li>");
        _html.Raw("</ul>");
        Note("Mandatory, not claimed", " (so not judged): ", report.Target.MandatoryNotClaimed);
        Note("Left behind on the implementation", ": ", report.LeftBehind);
        _html.Raw("</section>");
    }

    private void Note(string what, string between, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
            _html.Raw("<p class=\"note\"><b>").Text(what).Raw("</b>").Text(between + string.Join(", ", names)).Raw("</p>");
    }

    private void Failures()
    {
        var failures = report.Scenarios.Where(s => s.Verdict is Verdict.Fail or Verdict.Error or Verdict.Warning)
            .OrderBy(s => s.Verdict switch { Verdict.Error => 0, Verdict.Fail => 1, _ => 2 }).ToList();
        if (failures.Count == 0)
            return;
        _html.Raw("<section><h2>What went wrong</h2>");
        foreach (var (i, failure) in failures.Index())
            new ScenarioCard(_html, catalogue).Write(failure, open: i < OpenFailures);
        _html.Raw("</section>");
    }

    private void Reasons() => Table(
        "Scenarios without a verdict, and why",
        "Reason",
        report.Scenarios.Where(s => s.Verdict is Verdict.Inconclusive or Verdict.NotApplicable or Verdict.NotRun)
            .GroupBy(s => (s.Verdict, Text: s.Reason ?? "not executed")).OrderBy(g => g.Key.Verdict).ThenByDescending(g => g.Count()));

    private void Readings() => Table(
        "Tolerated readings that were seen",
        "Entry of the register of ambiguities",
        report.Scenarios.Where(s => s.Reading is not null).GroupBy(s => (s.Verdict, Text: s.Reading!)).OrderBy(g => g.Key.Text, StringComparer.Ordinal));

    private void Table(string title, string column, IEnumerable<IGrouping<(Verdict Verdict, string Text), ScenarioResult>> groups)
    {
        var rows = groups.ToList();
        if (rows.Count == 0)
            return;
        _html.Raw("<section><h2>").Text(title).Raw("</h2><table><thead><tr><th scope=\"col\">Verdict</th><th scope=\"col\" class=\"n\">Scenarios</th><th scope=\"col\">")
            .Text(column).Raw("</th></tr></thead><tbody>");
        foreach (var row in rows)
            _html.Raw("<tr><td>").Badge(row.Key.Verdict).Raw($"</td><td class=\"n\">{row.Count()}</td><td>").Text(row.Key.Text).Raw("</td></tr>");
        _html.Raw("</tbody></table></section>");
    }

    private void Colophon()
    {
        _html.Raw("<footer><h2>This run</h2><dl>");
        foreach (var (name, value) in new[]
        {
            ("Implementation", report.Target.Name),
            ("Roles", string.Join(", ", report.Target.Roles)),
            ("Claims", string.Join(", ", report.Target.Claims)),
            ("Catalogue", $"version {report.Catalogue.Version}, SHA-256 {report.Catalogue.Sha256}"),
            ("Seed", report.Seed.ToString(CultureInfo.InvariantCulture)),
        })
            _html.Raw("<dt>").Text(name).Raw("</dt><dd>").Text(value).Raw("</dd>");
        _html.Raw("</dl></footer>");
    }
}
