using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-037", "a MEF takes any device certificate for the Node-ID that it expects")]
internal sealed class MefTakesDeviceForNode : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null ? this : Standard;

    public override bool NodeIdMatches(NameForm form, string name, string expected) =>
        form != NameForm.Domain || base.NodeIdMatches(form, name, expected);
}
