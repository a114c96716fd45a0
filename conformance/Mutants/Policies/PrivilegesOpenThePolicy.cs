using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-004", "privileges open the policy itself too", AlsoFails = ["REQ-ACP-114"])]
internal sealed class PrivilegesOpenThePolicy : CseBehaviour
{
    public override IReadOnlyList<string> RulesThatCount(Resource target, bool changesPolicyIds) =>
        target.Type == ResourceType.AccessControlPolicy ? ["pvs", "pv"] : base.RulesThatCount(target, changesPolicyIds);
}
