using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-108", "Update in privileges is enough to change accessControlPolicyIDs")]
internal sealed class PrivilegesGuardPolicyIds : CseBehaviour
{
    public override IReadOnlyList<string> RulesThatCount(Resource target, bool changesPolicyIds) =>
        changesPolicyIds ? ["pv", "pvs"] : base.RulesThatCount(target, changesPolicyIds);
}
