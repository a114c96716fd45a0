using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-004", "signatures of certificates are not verified")]
internal sealed class SignaturesAreTakenOnTrust : CertificateRules
{
    public override bool SignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        true;
}
