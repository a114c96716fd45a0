namespace OneM2M.Conformance.Verdicts.Tests;

/// <summary>Made-up results.</summary>
internal static class Results
{
    /// <summary>A scenario that has not run.</summary>
    public static ScenarioResult Blank(params string[] requirements) => new()
    {
        Id = "a/b#1",
        Name = "b",
        Feature = "a.feature",
        Requirements = requirements,
        Clauses = ["7.1.3"],
    };

    /// <summary>A run whose scenarios have these verdicts.</summary>
    public static RunReport Run(params Verdict[] verdicts) => new()
    {
        Tool = new ToolInfo("ts0003", "0.1.0"),
        Spec = "TS-0003 V3.18.0",
        Catalogue = new CatalogueInfo("1", new string('a', 64)),
        Target = new TargetInfo("a CSE", ["hosting-cse"], ["acp"], ["http"]),
        Started = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
        DurationMs = 12.5,
        Scenarios = [.. verdicts.Select((v, i) => Blank("REQ-ACP-001") with { Id = $"s{i}", Verdict = v })],
    };
}
