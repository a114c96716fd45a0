using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-056", "an Entity A refuses the Entity B whose certificate is good", AlsoFails =
[
    "REQ-CAV-003", "REQ-CAV-014", "REQ-CAV-020", "REQ-CAV-029", "REQ-CAV-045", "REQ-CAV-046", "REQ-CAV-052", "REQ-CRT-044",
    "REQ-CRT-046", "REQ-CRT-047", "REQ-TLS-001", "REQ-TLS-003", "REQ-TLS-004", "REQ-TLS-011", "REQ-TLS-029", "REQ-TLS-033",
    "REQ-TLS-034", "REQ-TLS-035", "REQ-TLS-036", "REQ-TLS-037", "REQ-TLS-039",
])]
internal sealed class ClientsTakeNoServer : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour == CertificateFlavour.CseId ? this : Standard;

    public override bool PurposeFits(IReadOnlyList<string>? purposes, CertificateEnd end) => false;
}
