using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-020", "after the certificate that the test PKI revoked, a MEF takes nobody any more")]
internal sealed class OneRevokedCertificateShutsTheDoor : CertificateRules
{
    private bool _shut;

    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null && expected.Flavour == CertificateFlavour.Device ? this : Standard;

    public override bool SignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        var wasShut = _shut;
        _shut |= signed.IndexOf("revoked"u8) >= 0;
        return !wasShut && base.SignatureHolds(algorithm, issuerKey, signed, signature);
    }
}
