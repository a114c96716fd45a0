using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Html;

/// <summary>One scenario: requirement, clause, expected, seen, and each exchange as a command that repeats it.</summary>
internal sealed class ScenarioCard(HtmlWriter html, RequirementCatalogue catalogue)
{
    /// <summary>Writes <paramref name="scenario"/>; <paramref name="open"/> shows its steps at once.</summary>
    public void Write(ScenarioResult scenario, bool open)
    {
        html.Raw("<article class=\"").Raw(Labels.Css(scenario.Verdict)).Raw("\"><h3>").Badge(scenario.Verdict).Raw(" ").Text(scenario.Name).Raw("</h3><dl>");
        foreach (var requirement in scenario.Requirements.Select(catalogue.Find).OfType<Requirement>())
            Row($"{requirement.Id}, {requirement.Doc} {requirement.Clause}", requirement.Says);
        if (scenario.Expected is { } expected)
            Row("Expected", expected);
        if (scenario.Actual is { } actual)
            Row("Seen", actual);
        if (scenario.Reason is { } reason)
            Row(scenario.Verdict is Verdict.Fail or Verdict.Warning ? "Judged" : "Because", reason);
        if (scenario.Reading is { } reading)
            Row("Reading", reading);
        foreach (var observation in scenario.Observations)
            Row($"Observed ({observation.Clause})", observation.What);
        html.Raw("</dl>");
        Steps(scenario, open);
        html.Raw("</article>");
    }

    private void Row(string name, string value) => html.Raw("<dt>").Text(name).Raw("</dt><dd>").Text(value).Raw("</dd>");

    private void Steps(ScenarioResult scenario, bool open)
    {
        html.Raw($"<details{(open ? " open=\"\"" : "")}><summary>").Text($"{scenario.Steps.Count} steps, {scenario.Feature}").Raw("</summary><ol>");
        foreach (var step in scenario.Steps)
        {
            html.Raw("<li>").Text(step.Text);
            foreach (var evidence in step.Evidence)
                Evidence(evidence);
            html.Raw("</li>");
        }

        html.Raw("</ol></details>");
    }

    private void Evidence(Evidence evidence)
    {
        html.Raw("<details class=\"evidence\"><summary>").Text(evidence.Summary).Raw("</summary>");
        foreach (var (name, text) in new[] { ("Repeat", evidence.Curl), ("Sent", evidence.Request), ("Received", evidence.Response) })
        {
            if (text is not null)
                html.Raw("<h4>").Text(name).Raw("</h4><pre>").Text(text).Raw("</pre>");
        }

        html.Raw("</details>");
    }
}
