using OneM2M.Conformance.Pki.Making;
using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;
using Flavour = OneM2M.Security.Certificates.CertificateFlavour;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>The reference's verification, told everything that the linter is told.</summary>
internal static class Verifier
{
    /// <summary>What it says of <paramref name="issued"/>, which is expected to be of <paramref name="flavour"/>.</summary>
    public static CertificateVerdict Judge(Issued issued, CertificateFlavour flavour, bool enforcesProfile = true) => CertificateVerification.Verify(
        [issued.Octets, .. issued.Issuers],
        new CertificateExpectation(Of(flavour), CertificateEnd.Server)
        {
            Identifier = Bench.Pki.Names.Of(flavour),
            PublicKeys = PublicKeyId.TryForm(issued.Octets, NiHash.Sha256, out var id, out _) ? [id] : [],
            StatusIsDuty = true,
            EnforcesProfile = enforcesProfile,
        },
        [Bench.Pki.Root.Certificate],
        [.. Bench.Pki.RevocationLists(), .. issued.RevocationLists],
        Bench.Now);

    private static Flavour Of(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.RawPublicKey => Flavour.Raw,
        CertificateFlavour.Device => Flavour.Device,
        CertificateFlavour.CseId => Flavour.CseId,
        CertificateFlavour.AeId => Flavour.AeId,
        CertificateFlavour.NodeId => Flavour.NodeId,
        CertificateFlavour.Fqdn => Flavour.Fqdn,
        _ => throw new ArgumentOutOfRangeException(nameof(flavour)),
    };
}
