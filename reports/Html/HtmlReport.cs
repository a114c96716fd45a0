using System.Text;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Html;

/// <summary>report.html: one file, no script, nothing loaded from elsewhere. Failures first, then clauses, then each requirement.</summary>
public sealed class HtmlReport(RunReport report, RequirementCatalogue catalogue)
{
    private readonly HtmlWriter _html = new();

    /// <summary>The document.</summary>
    public string ToHtml()
    {
        var title = $"TS-0003 conformance: {report.Target.Name}";
        _html.Raw($"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>
            """).Text(title).Raw("</title><style>").Raw(StyleSheet.Text).Raw("</style></head><body><main>");
        Header(title);
        Summary();
        Failures();
        Reasons();
        Clauses();
        new RequirementSection(_html, report, catalogue).Write();
        Colophon();
        return _html.Raw("</main></body></html>\n").ToString();
    }

    private void Header(string title)
    {
        var s = report.Summary;
        var (word, css) = s switch
        {
            { Error: > 0 } => ("The suite erred: do not rely on this run", "error"),
            { Fail: > 0 } => ($"{s.Fail} of {report.Scenarios.Count} scenarios failed", "fail"),
            { Pass: 0, Warning: 0 } => ("Nothing conclusive ran", "inconclusive"),
            _ => ("Every applicable scenario passed", "pass"),
        };
        _html.Raw("<header><h1>").Text(title).Raw($"</h1><p class=\"verdict {css}\">").Text(word).Raw("</p><p class=\"meta\">")
            .Text($"{report.Spec} · {report.Started:yyyy-MM-dd HH:mm} UTC · {report.DurationMs / 1000:0.0} s · {report.Tool.Name} {report.Tool.Version}")
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
        if (report.Target.MandatoryNotClaimed.Count > 0)
        {
            _html.Raw("<p class=\"note\"><b>Mandatory, not claimed</b> (so not judged): ")
                .Text(string.Join(", ", report.Target.MandatoryNotClaimed)).Raw("</p>");
        }

        if (report.LeftBehind.Count > 0)
            _html.Raw("<p class=\"note\"><b>Left behind on the implementation:</b> ").Text(string.Join(", ", report.LeftBehind)).Raw("</p>");
        _html.Raw("</section>");
    }

    private void Failures()
    {
        var failures = report.Scenarios.Where(s => s.Verdict is Verdict.Fail or Verdict.Error or Verdict.Warning)
            .OrderBy(s => s.Verdict == Verdict.Warning).ToList();
        if (failures.Count == 0)
            return;
        _html.Raw("<section><h2>What went wrong</h2>");
        foreach (var failure in failures)
            new ScenarioCard(_html, catalogue).Write(failure, open: true);
        _html.Raw("</section>");
    }

    private void Reasons()
    {
        var unjudged = report.Scenarios.Where(s => s.Verdict is Verdict.Inconclusive or Verdict.NotApplicable or Verdict.NotRun)
            .GroupBy(s => (s.Verdict, Reason: s.Reason ?? "not executed")).OrderBy(g => g.Key.Verdict).ThenByDescending(g => g.Count()).ToList();
        if (unjudged.Count == 0)
            return;
        _html.Raw("<section><h2>What was not judged, and why</h2><table><thead><tr><th>Verdict</th><th class=\"n\">Scenarios</th><th>Reason</th></tr></thead><tbody>");
        foreach (var group in unjudged)
        {
            _html.Raw("<tr><td>").Badge(group.Key.Verdict).Raw($"</td><td class=\"n\">{group.Count()}</td><td>").Text(group.Key.Reason).Raw("</td></tr>");
        }

        _html.Raw("</tbody></table></section>");
    }

    private void Clauses()
    {
        _html.Raw("""
            <section><h2>By clause</h2><table><thead><tr><th>Clause</th><th class="n">Requirements</th><th class="n">Pass</th><th class="n">Fail</th>
            <th class="n">Warning</th><th class="n">Inconclusive</th><th class="n">Not applicable</th><th class="n">Not testable from outside</th></tr></thead><tbody>
            """);
        foreach (var clause in catalogue.All.GroupBy(r => (r.Doc, r.Clause)))
        {
            var ids = clause.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
            var c = RunSummary.Of([.. report.Scenarios.Where(s => s.Requirements.Any(ids.Contains))]);
            var outside = clause.Count(r => !r.Verify.Contains("scenario"));
            _html.Raw("<tr><td>").Text($"{clause.Key.Doc} {clause.Key.Clause}").Raw("</td>");
            foreach (var (number, css) in new[]
            {
                (ids.Count, ""), (c.Pass, "pass"), (c.Fail, "fail"), (c.Warning, "warning"), (c.Inconclusive, "inconclusive"), (c.NotApplicable, ""), (outside, ""),
            })
                _html.Raw($"<td class=\"n {(number > 0 ? css : "zero")}\">{number}</td>");
            _html.Raw("</tr>");
        }

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
            ("Seed", report.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        })
            _html.Raw("<dt>").Text(name).Raw("</dt><dd>").Text(value).Raw("</dd>");
        _html.Raw("</dl></footer>");
    }
}
