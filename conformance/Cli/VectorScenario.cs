using System.Text.RegularExpressions;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli;

/// <summary>Which scenarios ask for a computation and not for anything over the wire: the first value of their example is a vector.</summary>
internal static partial class VectorScenario
{
    /// <summary>The vector; null for a scenario without one.</summary>
    public static Vector? Of(ScenarioDescription scenario) => Example().Match(scenario.Name) is { Success: true } match ? VectorCatalogue.Find(match.Groups[1].Value) : null;

    [GeneratedRegex(@" \(([a-z0-9-]+-[0-9]+)[,)]")]
    private static partial Regex Example();
}
