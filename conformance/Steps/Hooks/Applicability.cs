namespace OneM2M.Conformance.Steps.Hooks;

/// <summary>Whether an implementation claims what a scenario's requirements need.</summary>
internal static class Applicability
{
    /// <summary>Null, or why the scenario is not applicable.</summary>
    public static string? Missing(Session session, IReadOnlyList<string> requirements)
    {
        var missing = requirements.SelectMany(id => session.Catalogue.ById(id).Needs)
            .Distinct(StringComparer.Ordinal)
            .Where(need => !session.Cse.Profile.Has(need))
            .ToList();
        return missing.Count == 0 ? null : "the implementation does not claim " + string.Join(", ", missing);
    }
}
