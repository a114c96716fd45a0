using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Html;

/// <summary>What was judged clause by clause, and, as loudly, which requirements nothing judged and why.</summary>
internal sealed class CoverageSection(HtmlWriter html, RunReport report, RequirementCatalogue catalogue)
{
    private readonly HashSet<string> _judged =
    [
        .. report.Scenarios.Where(s => s.Verdict is Verdict.Pass or Verdict.Fail or Verdict.Warning).SelectMany(s => s.Requirements),
    ];

    /// <summary>One sentence for the top of the page.</summary>
    public void Sentence()
    {
        var outside = catalogue.All.Count(r => !r.Verify.Contains("scenario"));
        var judged = catalogue.All.Count(r => _judged.Contains(r.Id));
        html.Raw("<p>").Text($"{judged} of {catalogue.All.Count} requirements were judged, by {report.Scenarios.Count} scenarios. {outside} cannot be judged by a scenario; " +
            $"{catalogue.All.Count - judged - outside} came to no verdict in this run.").Raw("</p>");
    }

    /// <summary>The table of clauses.</summary>
    public void Clauses()
    {
        html.Raw("""
            <section><h2>Coverage by clause</h2><p class="meta">Requirements on the left, verdicts of scenarios on the right; a scenario may judge several requirements.</p>
            <div class="scroll" tabindex="0" role="region" aria-label="Coverage by clause"><table><thead><tr><th scope="col">Clause</th><th scope="col" class="n">Requirements</th>
            <th scope="col" class="n">judged</th><th scope="col" class="n">not judged</th><th scope="col" class="n edge">Pass</th><th scope="col" class="n">Fail</th>
            <th scope="col" class="n">Warning</th><th scope="col" class="n">Inconclusive</th><th scope="col" class="n">Not applicable</th><th scope="col" class="n">Error</th>
            <th scope="col" class="n">Not run</th></tr></thead><tbody>
            """);
        foreach (var clause in catalogue.ByClause)
            Clause(clause.Key, [.. clause.Select(r => r.Id)]);
        html.Raw("</tbody></table></div></section>");
    }

    /// <summary>Requirements without a verdict, by reason.</summary>
    public void NotJudged()
    {
        var groups = catalogue.All.Where(r => !_judged.Contains(r.Id)).GroupBy(Why).ToList();
        if (groups.Count == 0)
            return;
        html.Raw("""
            <section><h2>Requirements that were not judged, and why</h2><div class="scroll" tabindex="0" role="region" aria-label="Requirements that were not judged">
            <table><thead><tr><th scope="col">Requirements</th><th scope="col">Clause</th><th scope="col">How</th><th scope="col">Reason</th></tr></thead><tbody>
            """);
        foreach (var group in groups)
        {
            html.Raw("<tr><td class=\"ids\">").Text(string.Join(" ", group.Select(r => r.Id))).Raw("</td><td>")
                .Text(string.Join(", ", group.Select(r => $"{r.Doc} {r.Clause}").Distinct(StringComparer.Ordinal).Order(ClauseOrder.Natural))).Raw("</td><td>")
                .Text(group.Key.How).Raw("</td><td>").Text(group.Key.Reason).Raw("</td></tr>");
        }

        html.Raw("</tbody></table></div></section>");
    }

    private void Clause(string name, HashSet<string> ids)
    {
        var c = RunSummary.Of([.. report.Scenarios.Where(s => s.Requirements.Any(ids.Contains))]);
        var judged = ids.Count(_judged.Contains);
        html.Raw("<tr><th scope=\"row\">").Text(name).Raw("</th>");
        foreach (var (number, css) in new[]
        {
            (ids.Count, ""), (judged, ""), (ids.Count - judged, "open"), (c.Pass, "edge pass"), (c.Fail, "fail"), (c.Warning, "warning"),
            (c.Inconclusive, "inconclusive"), (c.NotApplicable, ""), (c.Error, "fail"), (c.NotRun, "inconclusive"),
        })
            html.Raw($"<td class=\"n {css}{(number == 0 ? " zero" : "")}\">{number}</td>");
        html.Raw("</tr>");
    }

    private (string How, string Reason) Why(Requirement requirement)
    {
        if (!requirement.Verify.Contains("scenario"))
            return (string.Join(", ", requirement.Verify), requirement.Reason ?? "no reason is given");
        var scenarios = report.Scenarios.Where(s => s.Requirements.Contains(requirement.Id)).ToList();
        return scenarios.Count == 0
            ? ("scenario", "no scenario of it is in this run")
            : ("scenario", string.Join("; ", scenarios.Select(s => $"{Labels.Of(s.Verdict)}: {s.Reason ?? "not executed"}").Distinct(StringComparer.Ordinal)));
    }
}
