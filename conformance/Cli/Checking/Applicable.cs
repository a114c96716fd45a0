using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>How many scenarios a target file's claims leave out, and which claims would let them in.</summary>
internal static class Applicable
{
    /// <summary>"412 of 1268 scenarios need what is not claimed: acp.role (20), …"; null when nothing is left out.</summary>
    public static string? Missing(TargetProfile profile, IReadOnlyList<ScenarioDescription> scenarios, RequirementCatalogue catalogue)
    {
        var missing = scenarios
            .Select(s => s.Requirements.SelectMany(r => catalogue.ById(r).Needs).Where(n => !profile.Has(n)).Distinct(StringComparer.Ordinal).ToList())
            .Where(needs => needs.Count > 0)
            .ToList();
        if (missing.Count == 0)
            return null;
        var claims = missing.SelectMany(m => m).GroupBy(c => c, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({g.Count()})");
        return $"{missing.Count} of {scenarios.Count} scenarios would be not applicable, since the target file does not claim {string.Join(", ", claims)}";
    }

    /// <summary>How many applicable scenarios would be inconclusive for <paramref name="findings"/>.</summary>
    public static int Inconclusive(
        TargetProfile profile, IReadOnlyList<ScenarioDescription> scenarios, RequirementCatalogue catalogue, IReadOnlyList<Finding> findings)
    {
        var all = findings.Any(f => f.Kind == FindingKind.Fatal);
        var broken = findings.Where(f => f.Kind == FindingKind.Problem).Select(f => f.Claim).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return scenarios
            .Select(s => s.Requirements.SelectMany(r => catalogue.ById(r).Needs).ToList())
            .Count(needs => needs.All(profile.Has) && (all || needs.Any(broken.Contains)));
    }
}
