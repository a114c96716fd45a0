using OneM2M.Conformance.Verdicts;
using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;
using OneM2M.Security.Certificates;
using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>
/// Which scenarios a mutant can turn. The reference has three doors: its CSE, asked over HTTP, its computations, asked through the operations
/// of docs/shim.md, and its ends of (D)TLS, whose seams are <see cref="HandshakeRules"/> and, where somebody shows a certificate,
/// <see cref="CertificateRules"/> and <see cref="PresentedCertificate"/>. A mutant is put at one seam behind them (<see cref="Mutant.Apply"/>, <see cref="Mutant.Rules"/>):
/// <see cref="CseBehaviour"/> is handed to the CSE alone; the rules of derivations, GBA and identifiers to the computations alone;
/// <see cref="AccessRules"/> to the CSE and, among the computations, to `decide`. No state passes from one door to the other, so that a
/// scenario that knocked at the other one only sees the unbroken reference. Which doors a scenario knocks at is read from the
/// evidence of a run against the unbroken reference, not from names or tags; one that left no evidence is run against everything.
/// </summary>
public static class Reach
{
    private static readonly Type[] Handshakes = [typeof(HandshakeRules), typeof(CertificateRules), typeof(PresentedCertificate)];

    /// <summary>Ids of the scenarios of <paramref name="unbroken"/> that <paramref name="mutant"/> can turn.</summary>
    public static IReadOnlySet<string> Of(Mutant mutant, RunReport unbroken) =>
        unbroken.Scenarios.Where(s => CanTurn(mutant.Seam, s)).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);

    private static bool CanTurn(Type seam, ScenarioResult scenario)
    {
        var seen = scenario.Steps.SelectMany(s => s.Evidence).ToList();
        if (seen.Count > 0 && Handshakes.Contains(seam))
            return seen.Any(e => e.Kind == "handshake" && (seam == typeof(HandshakeRules) || ShowsCertificates(e)));
        var computed = seen.Where(e => e.Kind == "computation").ToList();
        var exchanged = seen.Any(e => e.Kind is "exchange" or "notification");
        if (seen.Count == 0)
            return true;
        if (seam == typeof(CseBehaviour))
            return exchanged;
        return seam == typeof(AccessRules) ? exchanged || computed.Any(IsDecision) : computed.Count > 0;
    }

    /// <summary>Whether either end sent a Certificate message, so that something was presented and verified.</summary>
    private static bool ShowsCertificates(Evidence handshake) =>
        (handshake.Request + handshake.Response).Contains("  Certificate, ", StringComparison.Ordinal);

    private static bool IsDecision(Evidence computation) => computation.Summary.Split(' ', ',')[0] == "decide";
}
