using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-003", "a certificate is taken before its validity begins, and not within it", AlsoFails =
[
    "REQ-CAV-020", "REQ-CAV-037", "REQ-CAV-039", "REQ-CAV-040", "REQ-CAV-045", "REQ-CAV-051", "REQ-CRT-049", "REQ-TLS-001",
    "REQ-TLS-004", "REQ-TLS-014", "REQ-TLS-016", "REQ-TLS-029", "REQ-TLS-033", "REQ-TLS-034", "REQ-TLS-035", "REQ-TLS-036",
    "REQ-TLS-037", "REQ-TLS-039",
])]
internal sealed class ValidityIsReadBackwards : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null && expected.Flavour == CertificateFlavour.Device ? this : Standard;

    public override bool HasBegun(DateTimeOffset notBefore, DateTimeOffset now) => now <= notBefore;
}
