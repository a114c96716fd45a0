using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-112", "the creator keeps every right beside a policy", AlsoFails = ["REQ-ACP-070"])]
internal sealed class CreatorKeepsDefault : CseBehaviour
{
    public override bool DefaultStaysBesidePolicies => true;
}
