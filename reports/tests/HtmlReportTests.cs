using System.Security.Cryptography;
using System.Text;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Tests;

/// <summary>What the report tells, and that nothing which an implementation says gets out of its text.</summary>
public sealed class HtmlReportTests
{
    private static readonly Page Sample = new(SampleRun.Report);

    private static readonly string[] KnownElements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section", "article", "h1", "h2", "h3", "h4", "p", "b", "ul", "ol", "li", "dl", "dt",
        "dd", "div", "span", "code", "pre", "table", "thead", "tbody", "tr", "th", "td", "details", "summary",
    ];

    private static readonly string[] KnownAttributes = ["lang", "charset", "name", "content", "http-equiv", "class", "scope", "open", "tabindex", "role", "aria-label"];

    [Fact]
    public void HostileTextStaysText()
    {
        Assert.Empty(Sample.Elements().Select(e => e.Name.LocalName).Distinct().Except(KnownElements));
        Assert.Empty(Sample.Elements().SelectMany(e => e.Attributes()).Select(a => a.Name.LocalName).Distinct().Except(KnownAttributes));
        Assert.DoesNotContain("<script", Sample.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", Sample.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("CSE ")]
    [InlineData("failed ")]
    [InlineData("4103 ")]
    [InlineData("2000 ")]
    [InlineData("slow ")]
    [InlineData("RETRIEVE → 2000 ")]
    [InlineData("GET /x ")]
    [InlineData("HTTP/1.1 200 ")]
    [InlineData("curl 'http://127.0.0.1/x' ")]
    [InlineData("the suite's own fault: Boom: ")]
    [InlineData("late ")]
    [InlineData("no AE could be registered ")]
    [InlineData("cse-in/")]
    public void HostileTextIsShownAsItIs(string before) => Assert.Contains(before + SampleRun.HostileShown, Sample.Text, StringComparison.Ordinal);

    [Fact]
    public void HoldsNoCharacterThatIsUnfitOrTurnsTheTextAround() =>
        Assert.DoesNotContain(Sample.Html, c => (char.IsControl(c) && c != '\n') || char.IsSurrogate(c) || c is '\u202e' or '\u2066');

    [Fact]
    public void IsWhole()
    {
        var style = Sample.Elements("style").Single().Value;
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.Elements(), e => e.Attributes().Any(a => a.Name.LocalName is "src" or "href" or "srcset" or "style" or "data"));
    }

    [Fact]
    public void ThePolicyAllowsItsOwnStyleAndNothingElse()
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sample.Elements("style").Single().Value)));
        var policy = Sample.Elements("meta").Single(m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy");
        Assert.Equal($"default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-{hash}'", (string?)policy.Attribute("content"));

        // It has to stand before whatever could need it.
        Assert.True(Sample.Html.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < Sample.Html.IndexOf("<title", StringComparison.Ordinal));
    }

    [Fact]
    public void OpensWithTargetVersionsVerdictAndCoverage()
    {
        var header = Sample.Elements("header").Single().Value;
        Assert.Contains("TS-0003 conformance: CSE ", header, StringComparison.Ordinal);
        Assert.Contains("The suite erred in 1 scenario: do not rely on this run", header, StringComparison.Ordinal);
        Assert.Contains("TS-0003 V3.18.0 · catalogue 1 · ts0003 0.1.0 · 2026-03-01 10:00 UTC · 1.2 s", header, StringComparison.Ordinal);
        var all = SampleRun.Catalogue.All;
        var outside = all.Count(r => !r.Verify.Contains("scenario"));
        Assert.Contains($"3 of {all.Count} requirements were judged, by 8 scenarios. {outside} cannot be judged by a scenario; {all.Count - 3 - outside} came to no verdict", Sample.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Every applicable scenario passed", "pass", Verdict.Pass, Verdict.NotApplicable)]
    [InlineData("1 of 2 scenarios failed", "fail", Verdict.Pass, Verdict.Fail)]
    [InlineData("1 of 1 scenario failed", "fail", Verdict.Fail)]
    [InlineData("The suite erred in 2 scenarios: do not rely on this run", "error", Verdict.Error, Verdict.Fail, Verdict.Error)]
    [InlineData("No requirement failed; 1 warning", "warning", Verdict.Pass, Verdict.Warning)]
    [InlineData("Nothing failed, but 2 scenarios came to no verdict", "inconclusive", Verdict.Pass, Verdict.Inconclusive, Verdict.NotRun)]
    [InlineData("Nothing conclusive ran", "inconclusive", Verdict.NotApplicable)]
    [InlineData("Nothing conclusive ran", "inconclusive")]
    public void TheVerdictInWords(string words, string css, params Verdict[] verdicts)
    {
        var verdict = new Page(SampleRun.Of(verdicts)).Elements("p").Single(p => ((string?)p.Attribute("class"))?.StartsWith("verdict ", StringComparison.Ordinal) == true);
        Assert.Equal((words, "verdict " + css), (verdict.Value, (string?)verdict.Attribute("class")));
    }

    [Fact]
    public void FailuresComeFirstAndEachIsWhole()
    {
        var cards = Sample.Section("What went wrong")!.Elements("article").ToList();
        Assert.Equal(["error", "fail", "warning"], cards.Select(c => (string?)c.Attribute("class")));
        var fail = cards[1].Value;
        Assert.Contains("REQ-ACP-048, TS-0003 7.1.3", fail, StringComparison.Ordinal);
        Assert.Contains(SampleRun.Catalogue.ById("REQ-ACP-048").Says, fail, StringComparison.Ordinal);
        foreach (var part in new[] { "Expected4103 ", "Seen2000 ", "Judgedaccess is denied", "Repeatcurl ", "SentGET /x ", "ReceivedHTTP/1.1 200 ", "Observed (7.1.4)slow " })
            Assert.Contains(part, fail, StringComparison.Ordinal);
        var headings = Sample.Elements("h2").Select(h => h.Value).ToList();
        Assert.Equal("What went wrong", headings[0]);
    }

    [Fact]
    public void ARunWithoutFailuresHasNoSectionForThem() => Assert.Null(new Page(SampleRun.Of(Verdict.Pass)).Section("What went wrong"));

    [Fact]
    public void EveryScenarioIsThere() =>
        Assert.All(SampleRun.Report.Scenarios, s => Assert.Contains(s.Name.Replace(SampleRun.Hostile, SampleRun.HostileShown, StringComparison.Ordinal), Sample.Section("Requirement by requirement")!.Value, StringComparison.Ordinal));

    [Fact]
    public void EveryScenarioWithoutAVerdictIsThereWithItsReason()
    {
        var section = Sample.Section("Scenarios without a verdict, and why")!;
        Assert.Equal(3, section.Descendants("tbody").Single().Elements("tr").Count());
        foreach (var reason in new[] { "no AE could be registered ", "acp.role is not claimed", "not executed" })
            Assert.Contains(reason, section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRequirementThatNothingJudgedIsThereWithItsReason()
    {
        var section = Sample.Section("Requirements that were not judged, and why")!;
        var judged = new[] { "REQ-ACP-048", "REQ-ACP-075", "REQ-ACP-003" };
        foreach (var requirement in SampleRun.Catalogue.All)
        {
            var rows = section.Descendants("tr").Where(r => r.Elements("td").FirstOrDefault()?.Value.Split(' ').Contains(requirement.Id) == true).ToList();
            if (judged.Contains(requirement.Id))
                Assert.Empty(rows);
            else
                Assert.Contains(requirement.Reason ?? "", Assert.Single(rows).Value, StringComparison.Ordinal);
        }

        Assert.Contains("not applicable: acp.role is not claimed", section.Value, StringComparison.Ordinal);
        Assert.Contains("no scenario of it is in this run", section.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(section.Descendants(), e => e.Name == "details");
    }

    [Fact]
    public void EveryClauseHasItsRow()
    {
        var rows = Sample.Section("Coverage by clause")!.Descendants("tbody").Single().Elements("tr")
            .ToDictionary(r => r.Elements().First().Value, r => r.Elements("td").Select(td => int.Parse(td.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray());
        Assert.Equal(SampleRun.Catalogue.All.Select(r => $"{r.Doc} {r.Clause}").Distinct().Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        var all = SampleRun.Catalogue.All.Count(r => r is { Doc: "TS-0003", Clause: "7.1.3" });
        Assert.Equal([all, 1, all - 1, 1, 1, 0, 0, 0, 0, 0], rows["TS-0003 7.1.3"]);
        Assert.Equal(SampleRun.Catalogue.All.Count, rows.Values.Sum(r => r[0]));
    }

    [Fact]
    public void ClausesStandInTheirNaturalOrder()
    {
        var rows = Sample.Section("Coverage by clause")!.Descendants("tbody").Single().Elements("tr").Select(r => r.Elements().First().Value).ToList();
        Assert.Equal(rows, Sample.Section("Requirement by requirement")!.Elements("h3").Select(h => h.Value));
        foreach (var (first, second) in new[] { ("TS-0003 7.1.3", "TS-0003 10.3.2"), ("TS-0003 8.3.2.3", "TS-0003 8.4.2"), ("TS-0003 8.4.2", "TS-0003 10.1.2"), ("TS-0003 12.3.2.1", "TS-0004 6.3.4.2.39") })
            Assert.True(rows.IndexOf(first) >= 0 && rows.IndexOf(first) < rows.IndexOf(second), $"{first} stands behind {second}");
    }

    [Fact]
    public void ToleratedReadingsAreShown() => Assert.Contains("SD-015 alternative", Sample.Section("Tolerated readings that were seen")!.Value, StringComparison.Ordinal);

    [Fact]
    public void WhatIsMandatoryAndNotClaimedIsShown() => Assert.Contains("Mandatory, not claimed (so not judged): http", Sample.Text, StringComparison.Ordinal);
}
