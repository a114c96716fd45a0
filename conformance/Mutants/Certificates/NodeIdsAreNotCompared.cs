using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-054", "any name passes for the Node-ID", AlsoFails = ["REQ-CAV-029", "REQ-CAV-031", "REQ-CAV-037", "REQ-CAV-039"])]
internal sealed class NodeIdsAreNotCompared : CertificateRules
{
    public override bool NodeIdMatches(NameForm form, string name, string expected) => true;
}
