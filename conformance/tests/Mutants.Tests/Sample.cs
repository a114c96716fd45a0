using System.Security.Cryptography;
using System.Text;
using OneM2M.Conformance.Verdicts;
using OneM2M.Security.Certificates;
using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>
/// Of the scenarios of (D)TLS, which come once for each role and transport, a mutant meets all those of its own requirement and one in six of the
/// others: strangers show there as well, and a run takes seconds. <see cref="ReachTests"/> makes whole runs.
/// </summary>
public static class Sample
{
    private const int OneIn = 6;

    /// <summary>Ids of <paramref name="reach"/> that <paramref name="mutant"/> is run against.</summary>
    public static IReadOnlySet<string> Of(Mutant mutant, RunReport unbroken, IReadOnlySet<string> reach)
    {
        if (mutant.Seam != typeof(HandshakeRules) && mutant.Seam != typeof(CertificateRules) && mutant.Seam != typeof(PresentedCertificate))
            return reach;
        return unbroken.Scenarios
            .Where(s => reach.Contains(s.Id) && (s.Requirements.Contains(mutant.Requirement) || IsDrawn(mutant, s.Id)))
            .Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
    }

    // The same for a mutant in every run, and others for another mutant, so that all are met by many.
    private static bool IsDrawn(Mutant mutant, string id) => SHA256.HashData(Encoding.UTF8.GetBytes(mutant.Name + id))[0] % OneIn == 0;
}
