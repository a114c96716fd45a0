using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-051", "the identifier of a device is looked for in domain names", AlsoFails =
[
    "REQ-CAV-029", "REQ-CRT-044", "REQ-CRT-046", "REQ-TLS-037", "REQ-TLS-039",
])]
internal sealed class DeviceIdsAreDomainNames : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour != CertificateFlavour.Fqdn ? this : Standard;

    public override bool CanCarry(CertificateFlavour flavour, NameForm form) =>
        flavour == CertificateFlavour.Device ? form == NameForm.Domain : base.CanCarry(flavour, form);
}
