using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-054", "any name passes for the Node-ID")]
internal sealed class NodeIdsAreNotCompared : CertificateRules
{
    public override bool NodeIdMatches(NameForm form, string name, string expected) => true;
}
