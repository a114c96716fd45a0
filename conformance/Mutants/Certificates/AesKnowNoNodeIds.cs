using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CRT-046", "an AE takes no Node-ID certificate", AlsoFails = ["REQ-CAV-029", "REQ-CAV-054", "REQ-CRT-044", "REQ-TLS-037", "REQ-TLS-039"])]
internal sealed class AesKnowNoNodeIds : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour != CertificateFlavour.Fqdn ? this : Standard;

    public override bool NodeIdMatches(NameForm form, string name, string expected) => false;
}
