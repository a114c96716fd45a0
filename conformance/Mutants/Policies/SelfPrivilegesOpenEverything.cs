using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-005", "selfPrivileges open what the policy guards too", AlsoFails = ["REQ-ACP-108"])]
internal sealed class SelfPrivilegesOpenEverything : CseBehaviour
{
    public override IReadOnlyList<string> RulesThatCount(Resource target, bool changesPolicyIds) =>
        target.Type == ResourceType.AccessControlPolicy || changesPolicyIds ? base.RulesThatCount(target, changesPolicyIds) : ["pv", "pvs"];
}
