using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Steps.Hooks;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>How many scenarios a target file leaves out, and what in it would let them in.</summary>
/// <param name="profile">What the target file says.</param>
/// <param name="operations">What its shim lists; null where it names none.</param>
/// <param name="hasHttp">Whether it names an HTTP binding.</param>
/// <param name="hasTls">Whether it names a place where it speaks (D)TLS.</param>
/// <param name="catalogue">What the requirements need.</param>
internal sealed class Applicable(TargetProfile profile, IReadOnlySet<string>? operations, bool hasHttp, bool hasTls, RequirementCatalogue catalogue)
{
    /// <summary>"412 of 1268 scenarios would be not applicable, since …" for each kind of reason; none when nothing is left out.</summary>
    public IEnumerable<string> Missing(IReadOnlyList<ScenarioDescription> scenarios) => scenarios
        .Select(Missing).OfType<(string Since, IReadOnlyList<string> What)>()
        .GroupBy(m => m.Since, m => m.What)
        .Select(g => $"{g.Count()} of {scenarios.Count} scenarios would be not applicable, since {g.Key}{Counted(g)}");

    /// <summary>How many applicable scenarios would be inconclusive for <paramref name="findings"/>.</summary>
    public int Inconclusive(IReadOnlyList<ScenarioDescription> scenarios, IReadOnlyList<Finding> findings)
    {
        var all = findings.Any(f => f.Kind == FindingKind.Fatal);
        var broken = findings.Where(f => f.Kind == FindingKind.Problem).Select(f => f.Claim).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return scenarios.Where(s => Missing(s) is null).Count(s => s.Vector is { } vector
            ? broken.Contains(vector.Operation)
            : !s.Tags.Contains(ScenarioIdentity.HandshakeTag) && (all || Needs(s).Any(broken.Contains)));
    }

    /// <summary>Why a scenario is left out, and the names in the target file that it takes; null where it is not.</summary>
    private (string Since, IReadOnlyList<string> What)? Missing(ScenarioDescription scenario)
    {
        var roles = scenario.Requirements.SelectMany(r => catalogue.ById(r).Roles).Distinct(StringComparer.Ordinal).ToList();
        if (!profile.IsBoundBy(roles))
            return ("they bind other roles than the target file names: ", roles);
        var isHandshake = scenario.Tags.Contains(ScenarioIdentity.HandshakeTag);
        if (isHandshake && !hasTls)
            return ("the target file names no place where it speaks (D)TLS (key tls)", []);
        if (scenario.Vector is null && !isHandshake && !hasHttp)
            return ("the target file names no HTTP binding", []);
        if (Needs(scenario).Where(n => !profile.Has(n)).ToList() is { Count: > 0 } needs)
            return ("the target file does not claim ", needs);
        if (scenario.Vector is not { } vector)
            return null;
        if (operations is null)
            return ("the target file names no shim that would be asked (docs/shim.md)", []);
        if (!operations.Contains(vector.Operation))
            return ("its shim does not list ", [vector.Operation]);
        var open = vector.Pins.Where(p => !profile.IsPinned(p.Key, p.Value));
        return open.Select(p => $"{p.Key}: {p.Value}").ToList() is { Count: > 0 } values ? ("the target file does not pin ", values) : null;
    }

    /// <summary>A scenario of the shim needs no claim but the operation.</summary>
    private IEnumerable<string> Needs(ScenarioDescription scenario) => scenario.Tags.Contains(ScenarioIdentity.ShimTag)
        ? []
        : scenario.Requirements.SelectMany(r => catalogue.ById(r).Needs).Distinct(StringComparer.Ordinal);

    private static string Counted(IEnumerable<IReadOnlyList<string>> what) => string.Join(", ", what.SelectMany(w => w).GroupBy(w => w, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({g.Count()})"));
}
