using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-080", "of three or more policies most have to admit",
    AlsoFails = ["REQ-ACP-071", "REQ-ACP-072", "REQ-ACP-073", "REQ-ACP-082", "REQ-ACP-108"])]
internal sealed class MostPoliciesMustAdmit : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        var decision = base.Decide(in asked, policies, in context, rules);
        var (request, surroundings) = (asked, context);
        var sets = policies.Rules.GroupBy(r => r.PolicyId).ToList();
        var admitting = sets.Count(s => s.Any(r => rules.RuleHolds(r, in request, in surroundings)));
        return sets.Count < 3 || admitting * 2 > sets.Count ? decision : Decision.Deny;
    }
}
