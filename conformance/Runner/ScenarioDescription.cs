using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Runner;

/// <summary>A scenario, or one example of an outline, before it runs.</summary>
/// <param name="Id">As in run.json.</param>
/// <param name="Name">Title with the example's values.</param>
/// <param name="Feature">Path below features/.</param>
/// <param name="Requirements">Requirement ids from its tags.</param>
/// <param name="Clauses">Clauses of those requirements.</param>
/// <param name="Tags">All tags, without the at sign.</param>
/// <param name="Vector">What a shim is asked for; null where the scenario asks over the wire.</param>
public sealed record ScenarioDescription(
    string Id,
    string Name,
    string Feature,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<string> Tags,
    Vector? Vector = null);
