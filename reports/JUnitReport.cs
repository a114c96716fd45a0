using System.Globalization;
using System.Xml.Linq;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting;

/// <summary>junit.xml as CI systems read it: a suite for each feature, a case for each scenario.</summary>
public static class JUnitReport
{
    /// <summary>The document for <paramref name="report"/>.</summary>
    public static string ToXml(RunReport report)
    {
        var suites = report.Scenarios.GroupBy(s => s.Feature).OrderBy(g => g.Key, StringComparer.Ordinal).Select(Suite);
        var root = new XElement("testsuites",
            new XAttribute("name", "ts0003 " + XmlText.Clean(report.Target.Name)),
            new XAttribute("tests", report.Scenarios.Count),
            new XAttribute("failures", report.Summary.Fail),
            new XAttribute("errors", report.Summary.Error),
            new XAttribute("skipped", report.Scenarios.Count(IsSkipped)),
            new XAttribute("time", Seconds(report.DurationMs)),
            suites);
        return new XDeclaration("1.0", "utf-8", null) + "\n" + root + "\n";
    }

    private static XElement Suite(IGrouping<string, ScenarioResult> feature) => new("testsuite",
        new XAttribute("name", feature.Key),
        new XAttribute("tests", feature.Count()),
        new XAttribute("failures", feature.Count(s => s.Verdict == Verdict.Fail)),
        new XAttribute("errors", feature.Count(s => s.Verdict == Verdict.Error)),
        new XAttribute("skipped", feature.Count(IsSkipped)),
        new XAttribute("time", Seconds(feature.Sum(s => s.DurationMs))),
        feature.Select(Case));

    private static XElement Case(ScenarioResult scenario) => new("testcase",
        new XAttribute("classname", scenario.Feature),
        new XAttribute("name", XmlText.Clean($"{string.Join(' ', scenario.Requirements)} {scenario.Name}")),
        new XAttribute("time", Seconds(scenario.DurationMs)),
        scenario.Verdict switch
        {
            Verdict.Fail => new XElement("failure",
                new XAttribute("message", XmlText.Clean($"{scenario.Reason}: expected {scenario.Expected}, seen {scenario.Actual}")),
                new XText(XmlText.Clean(string.Join("\n", scenario.Steps.SelectMany(s => s.Evidence).Select(e => e.Curl ?? e.Summary))))),
            Verdict.Error => new XElement("error", new XAttribute("message", XmlText.Clean(scenario.Reason ?? ""))),
            Verdict.Warning => new XElement("system-out", XmlText.Clean($"warning: expected {scenario.Expected}, seen {scenario.Actual}")),
            _ when IsSkipped(scenario) => new XElement("skipped",
                new XAttribute("message", XmlText.Clean($"{scenario.Verdict}: {scenario.Reason ?? "not executed"}"))),
            _ => null,
        });

    private static bool IsSkipped(ScenarioResult scenario) => scenario.Verdict is Verdict.Inconclusive or Verdict.NotApplicable or Verdict.NotRun;

    private static string Seconds(double milliseconds) => (milliseconds / 1000).ToString("0.000", CultureInfo.InvariantCulture);
}
