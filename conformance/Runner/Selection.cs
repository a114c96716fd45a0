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

    /// <summary>Tags, requirement ids or clauses to leave out.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}
