namespace OneM2M.Conformance.Verdicts;

/// <summary>A whole run: the model of run.json, the contract between the run and everything after it.</summary>
public sealed record RunReport
{
    /// <summary>Version of this contract.</summary>
    public string Schema { get; init; } = "1";

    /// <summary>The tool.</summary>
    public required ToolInfo Tool { get; init; }

    /// <summary>Baseline, "TS-0003 V3.18.0".</summary>
    public required string Spec { get; init; }

    /// <summary>Which catalogue judged.</summary>
    public required CatalogueInfo Catalogue { get; init; }

    /// <summary>Seed of random inputs, recorded; no scenario of this version draws any, and names of resources never come from it.</summary>
    public int Seed { get; init; }

    /// <summary>What was tested.</summary>
    public required TargetInfo Target { get; init; }

    /// <summary>Start, UTC.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>Wall time in milliseconds.</summary>
    public double DurationMs { get; init; }

    /// <summary>Counts by verdict.</summary>
    public RunSummary Summary => RunSummary.Of(Scenarios);

    /// <summary>All scenarios, also those that did not run, ordered by id.</summary>
    public required IReadOnlyList<ScenarioResult> Scenarios { get; init; }

    /// <summary>Addresses of resources that could not be removed.</summary>
    public IReadOnlyList<string> LeftBehind { get; init; } = [];
}
