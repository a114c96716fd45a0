using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CRT-049", "a MEF takes no device certificate", AlsoFails =
[
    "REQ-CAV-003", "REQ-CAV-020", "REQ-CAV-037", "REQ-CAV-039", "REQ-CAV-040", "REQ-CAV-045", "REQ-CAV-051", "REQ-TLS-001",
    "REQ-TLS-004", "REQ-TLS-014", "REQ-TLS-016", "REQ-TLS-029", "REQ-TLS-033", "REQ-TLS-034", "REQ-TLS-035", "REQ-TLS-036",
    "REQ-TLS-037", "REQ-TLS-039",
])]
internal sealed class MefKnowsNoDevices : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null ? this : Standard;

    public override bool DeviceMatches(string? arcsOf, string name, string expected) => false;
}
