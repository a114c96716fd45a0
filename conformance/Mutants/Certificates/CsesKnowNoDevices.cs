using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CRT-044", "a CSE takes no device certificate", AlsoFails = ["REQ-CAV-029", "REQ-CAV-051", "REQ-CRT-046", "REQ-TLS-037", "REQ-TLS-039"])]
internal sealed class CsesKnowNoDevices : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour != CertificateFlavour.Fqdn ? this : Standard;

    public override bool CanCarry(CertificateFlavour flavour, NameForm form) => flavour != CertificateFlavour.Device && base.CanCarry(flavour, form);
}
