using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-141", "a policy without privileges is taken")]
internal sealed class PrivilegesAreOptional : CseBehaviour
{
    public override bool Demands(int type, string attribute) => !(type == ResourceType.AccessControlPolicy && attribute == "pv");
}
