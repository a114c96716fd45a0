using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-029", "Entity A takes any device certificate for the Node-ID that it expects")]
internal sealed class DeviceIdsPassAsNodeIds : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour != CertificateFlavour.Fqdn ? this : Standard;

    public override bool NodeIdMatches(NameForm form, string name, string expected) =>
        form != NameForm.Domain || base.NodeIdMatches(form, name, expected);
}
