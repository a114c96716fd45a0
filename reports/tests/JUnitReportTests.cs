using System.Xml.Linq;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Tests;

/// <summary>junit.xml as CI systems count it.</summary>
public sealed class JUnitReportTests
{
    private static readonly XElement Root = XElement.Parse(JUnitReport.ToXml(SampleRun.Report));

    [Fact]
    public void CountsAddUp()
    {
        Assert.Equal(("8", "1", "1", "3"), Counts(Root));
        var suites = Root.Elements("testsuite").ToList();
        Assert.Equal(["07-authorization/a.feature", "annex-f/b.feature"], suites.Select(s => (string?)s.Attribute("name")));
        Assert.Equal([("7", "1", "1", "3"), ("1", "0", "0", "0")], suites.Select(Counts));
    }

    [Theory]
    [InlineData("failed", "failure")]
    [InlineData("erred", "error")]
    [InlineData("warned", "system-out")]
    [InlineData("not set up", "skipped")]
    [InlineData("not claimed", "skipped")]
    [InlineData("not begun", "skipped")]
    [InlineData("passed", null)]
    public void AVerdictBecomesAnElement(string scenario, string? element)
    {
        var found = Root.Descendants("testcase").First(c => ((string)c.Attribute("name")!).Split(' ', 2)[1].StartsWith(scenario, StringComparison.Ordinal));
        Assert.Equal(element is null ? [] : [element], found.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void AFailureTellsRuleExpectedSeenAndHowToRepeatIt()
    {
        var failure = Root.Descendants("failure").Single();
        Assert.Equal($"access is denied: expected 4103 {SampleRun.HostileShown}, seen 2000 {SampleRun.HostileShown}", (string?)failure.Attribute("message"));
        Assert.Equal("curl 'http://127.0.0.1/x' " + SampleRun.HostileShown, failure.Value);
    }

    [Fact]
    public void EverySkipHasItsReason() => Assert.Equal(
        ["Inconclusive: no AE could be registered " + SampleRun.HostileShown, "NotApplicable: acp.role is not claimed", "NotRun: not executed"],
        Root.Descendants("skipped").Select(s => (string?)s.Attribute("message")));

    [Fact]
    public void ARunWithoutScenariosIsADocumentToo() => Assert.Equal(("0", "0", "0", "0"), Counts(XElement.Parse(JUnitReport.ToXml(SampleRun.Of()))));

    [Fact]
    public void TimesAreSecondsWithAPoint() => Assert.Equal("1.235", (string?)Root.Attribute("time"));

    private static (string?, string?, string?, string?) Counts(XElement element) =>
        ((string?)element.Attribute("tests"), (string?)element.Attribute("failures"), (string?)element.Attribute("errors"), (string?)element.Attribute("skipped"));
}
