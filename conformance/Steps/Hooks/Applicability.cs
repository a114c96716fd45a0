namespace OneM2M.Conformance.Steps.Hooks;

/// <summary>Whether a scenario's requirements bind an implementation, and whether it claims what they need.</summary>
internal static class Applicability
{
    /// <summary>Null, or why the scenario is not applicable. Of a scenario of the shim no claim is asked: there the list of operations is the claim.</summary>
    public static string? Missing(Session session, ScenarioIdentity scenario)
    {
        var (all, profile) = (scenario.Requirements.Select(session.Catalogue.ById).ToList(), session.Cse.Profile);
        var roles = all.SelectMany(r => r.Roles).ToList();
        if (!profile.IsBoundBy(roles))
            return $"it binds {Words(roles)}, and the target file names the roles {Words(profile.Roles)}";
        if (scenario.IsOfShim)
            return null;
        var missing = all.SelectMany(r => r.Needs).Distinct(StringComparer.Ordinal).Where(need => !profile.Has(need)).ToList();
        return missing.Count == 0 ? null : "the implementation does not claim " + Words(missing);
    }

    private static string Words(IEnumerable<string> names) => string.Join(", ", names.Distinct(StringComparer.Ordinal));
}
