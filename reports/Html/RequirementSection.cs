using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Html;

/// <summary>Requirement → scenarios → verdict. What is not tested is shown as loudly as what is.</summary>
internal sealed class RequirementSection(HtmlWriter html, RunReport report, RequirementCatalogue catalogue)
{
    // The worst of its scenarios is what a requirement shows.
    private static readonly Verdict[] WorstFirst =
        [Verdict.Error, Verdict.Fail, Verdict.Warning, Verdict.Inconclusive, Verdict.NotRun, Verdict.NotApplicable, Verdict.Pass];

    /// <summary>Writes the section.</summary>
    public void Write()
    {
        html.Raw("<section><h2>Requirement by requirement</h2>");
        foreach (var clause in catalogue.ByClause)
        {
            html.Raw("<h3>").Text(clause.Key).Raw("</h3>");
            foreach (var requirement in clause)
                Requirement(requirement);
        }

        html.Raw("</section>");
    }

    private void Requirement(Requirement requirement)
    {
        var scenarios = report.Scenarios.Where(s => s.Requirements.Contains(requirement.Id)).ToList();
        html.Raw("<details class=\"requirement\"><summary><code>").Text(requirement.Id).Raw("</code> ");
        if (scenarios.Count > 0)
            html.Badge(WorstFirst.First(v => scenarios.Any(s => s.Verdict == v)));
        else
            html.Raw("<span class=\"badge untested\">").Text(requirement.Verify.Contains("scenario") ? "not selected" : string.Join(", ", requirement.Verify)).Raw("</span>");
        html.Raw(" <span class=\"says\">").Text(requirement.Says).Raw("</span></summary><div class=\"body\">");
        if (requirement.At is { } at)
            html.Raw("<p>").Text($"At: {at}").Raw("</p>");
        if (requirement.Reason is { } reason)
            html.Raw("<p>").Text($"Not tested by a scenario: {reason}").Raw("</p>");
        if (requirement.Ambiguity is { } ambiguity)
        {
            html.Raw("<p>").Text($"{ambiguity.Defect}. Tested: {ambiguity.Reading} Tolerated: {ambiguity.Alternative}").Raw("</p>");
        }

        foreach (var scenario in scenarios.Where(s => s.Verdict is Verdict.Fail or Verdict.Error or Verdict.Warning).Take(1))
            html.Raw("<p>").Text($"First failure: {scenario.Name}: expected {scenario.Expected}, seen {scenario.Actual}").Raw("</p>");
        if (scenarios.Count > 0)
        {
            html.Raw("<ul class=\"scenarios\">");
            foreach (var scenario in scenarios)
            {
                var evidence = scenario.Steps.SelectMany(s => s.Evidence).LastOrDefault();
                html.Raw("<li>").Badge(scenario.Verdict).Raw(" ").Text(scenario.Name);
                if (evidence is not null)
                    html.Raw(" <span class=\"seen\">").Text(evidence.Summary).Raw("</span>");
                if (scenario.Reading is { } reading)
                    html.Raw(" <span class=\"seen\">").Text(reading).Raw("</span>");
                html.Raw("</li>");
            }

            html.Raw("</ul>");
        }

        html.Raw("</div></details>");
    }
}
