using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-004", "signatures of certificates are not verified", AlsoFails =
[
    "REQ-CAV-007", "REQ-CAV-032", "REQ-CAV-035", "REQ-CAV-036", "REQ-CAV-040", "REQ-CAV-044",
])]
internal sealed class SignaturesAreTakenOnTrust : CertificateRules
{
    public override bool SignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        true;
}
