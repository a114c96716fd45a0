namespace OneM2M.Conformance.Verdicts;

/// <summary>One executed scenario or one example of an outline; an entry of "scenarios" in run.json.</summary>
public sealed record ScenarioResult
{
    /// <summary>Stable across runs and machines: feature, scenario and a short hash of the example's values.</summary>
    public required string Id { get; init; }

    /// <summary>Title, with the values of the example.</summary>
    public required string Name { get; init; }

    /// <summary>Path below features/, e.g. "07-authorization/07-01-03-originators.feature".</summary>
    public required string Feature { get; init; }

    /// <summary>Requirement ids from the tags.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Clauses of those requirements, in catalogue order.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; init; } = Verdict.NotRun;

    /// <summary>Why, for anything but Pass.</summary>
    public string? Reason { get; init; }

    /// <summary>Wall time in milliseconds.</summary>
    public double DurationMs { get; init; }

    /// <summary>What would have been right, for a Fail or Warning.</summary>
    public string? Expected { get; init; }

    /// <summary>What was seen, for a Fail or Warning.</summary>
    public string? Actual { get; init; }

    /// <summary>"SD-004 alternative" when a tolerated alternative reading was seen.</summary>
    public string? Reading { get; init; }

    /// <summary>Executed steps.</summary>
    public IReadOnlyList<StepResult> Steps { get; init; } = [];

    /// <summary>Worth telling, deciding nothing.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];
}
