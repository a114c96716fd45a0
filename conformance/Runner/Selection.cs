namespace OneM2M.Conformance.Runner;

/// <summary>Which scenarios run. Within one list any match counts; the lists narrow each other.</summary>
public sealed record Selection
{
    /// <summary>Clauses with everything below them: "7.1" takes 7.1.3. Empty: all.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <summary>Requirement ids. Empty: all.</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];

    /// <summary>Gherkin tags without the at sign. Empty: all.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ids of scenarios, as in run.json. Null: all.</summary>
    public IReadOnlySet<string>? Scenarios { get; init; }

    /// <summary>Tags, requirement ids or clauses to leave out.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Whether <paramref name="scenario"/> runs.</summary>
    public bool Takes(ScenarioDescription scenario) =>
        (Clauses.Count == 0 || scenario.Clauses.Any(c => Clauses.Any(wanted => IsBelow(c, wanted))))
        && (Requirements.Count == 0 || scenario.Requirements.Intersect(Requirements, StringComparer.OrdinalIgnoreCase).Any())
        && (Tags.Count == 0 || scenario.Tags.Intersect(Tags.Select(Bare), StringComparer.OrdinalIgnoreCase).Any())
        && Scenarios?.Contains(scenario.Id) != false
        && !Excluded.Any(e => scenario.Tags.Contains(Bare(e), StringComparer.OrdinalIgnoreCase) || scenario.Clauses.Any(c => IsBelow(c, e)));

    private static bool IsBelow(string clause, string wanted) =>
        clause == wanted || clause.StartsWith(wanted + ".", StringComparison.Ordinal);

    private static string Bare(string tag) => tag.TrimStart('@');
}
