using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Tests;

/// <summary>A made-up run with every verdict, in which whatever an implementation can put into a text is hostile.</summary>
internal static class SampleRun
{
    /// <summary>Markup, quotes, control characters, a lone surrogate, a turn of direction.</summary>
    public const string Hostile = "</style></pre><script>alert(1)</script><img src=x onerror=\"alert('2')\">&amp;]]>\u0000\u0007\ud800\u202e\u2066 é 漢";

    /// <summary>What <see cref="Hostile"/> reads like in a report.</summary>
    public const string HostileShown = "</style></pre><script>alert(1)</script><img src=x onerror=\"alert('2')\">&amp;]]>\\u0000\\u0007\\ud800\\u202e\\u2066 é 漢";

    /// <summary>The run.</summary>
    public static RunReport Report { get; } = new()
    {
        Tool = new ToolInfo("ts0003", "0.1.0"),
        Spec = "TS-0003 V3.18.0",
        Catalogue = new CatalogueInfo("1", new string('a', 64)),
        Target = new TargetInfo("CSE " + Hostile, ["hosting-cse"], ["acp"], ["http"]),
        Started = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(2)),
        DurationMs = 1234.5,
        LeftBehind = ["cse-in/" + Hostile],
        Scenarios =
        [
            Of("failed " + Hostile, "REQ-ACP-048", Verdict.Fail) with
            {
                Reason = "access is denied",
                Expected = "4103 " + Hostile,
                Actual = "2000 " + Hostile,
                Observations = [new Observation("slow " + Hostile, "7.1.4")],
                Steps =
                [
                    new StepResult("When \"Cdev1\" asks to Retrieve the resource", 3,
                        [new Evidence("exchange", "RETRIEVE → 2000 " + Hostile, "GET /x " + Hostile, "HTTP/1.1 200 " + Hostile, "curl 'http://127.0.0.1/x' " + Hostile)]),
                ],
            },
            Of("erred", "REQ-ACP-002", Verdict.Error) with { Reason = "the suite's own fault: Boom: " + Hostile },
            Of("warned", "REQ-ACP-003", Verdict.Warning) with { Reason = "soon", Expected = "soon", Actual = "late " + Hostile },
            Of("not set up", "REQ-ACP-004", Verdict.Inconclusive) with { Reason = "no AE could be registered " + Hostile },
            Of("not claimed", "REQ-ACP-012", Verdict.NotApplicable) with { Reason = "acp.role is not claimed" },
            Of("not begun", "REQ-ACP-006", Verdict.NotRun),
            Of("passed", "REQ-ACP-048", Verdict.Pass) with { Reading = "SD-015 alternative" },
            Of("passed elsewhere", "REQ-ACP-075", Verdict.Pass) with { Feature = "annex-f/b.feature" },
        ],
    };

    /// <summary>The catalogue that the sample's requirements are from.</summary>
    public static RequirementCatalogue Catalogue => RequirementCatalogue.Load();

    /// <summary>A run with these verdicts and nothing else.</summary>
    public static RunReport Of(params Verdict[] verdicts) =>
        Report with { Scenarios = [.. verdicts.Select((v, i) => Of($"s{i}", "REQ-ACP-048", v))] };

    private static ScenarioResult Of(string name, string requirement, Verdict verdict) => new()
    {
        Id = name + "#1",
        Name = name,
        Feature = "07-authorization/a.feature",
        Requirements = [requirement],
        Clauses = [Catalogue.ById(requirement).Clause],
        Verdict = verdict,
        DurationMs = 7,
    };
}
