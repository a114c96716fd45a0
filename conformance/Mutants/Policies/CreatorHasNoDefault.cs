using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-110", "without policies the creator is denied too", AlsoFails = ["REQ-ACP-074"])]
internal sealed class CreatorHasNoDefault : CseBehaviour
{
    public override bool DefaultAdmits(Resource governing, string originator) => false;
}
