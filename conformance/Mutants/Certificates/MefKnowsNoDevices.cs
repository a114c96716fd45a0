using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CRT-049", "a MEF takes no device certificate")]
internal sealed class MefKnowsNoDevices : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null ? this : Standard;

    public override bool DeviceMatches(string? arcsOf, string name, string expected) => false;
}
