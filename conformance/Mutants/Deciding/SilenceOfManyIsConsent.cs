using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-081", "where three or more policies say nothing the request is let through",
    AlsoFails = ["REQ-ACP-071", "REQ-ACP-072", "REQ-ACP-073", "REQ-ACP-080", "REQ-ACP-082", "REQ-ACP-108"])]
internal sealed class SilenceOfManyIsConsent : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        var decision = base.Decide(in asked, policies, in context, rules);
        var several = policies.Rules.Select(r => r.PolicyId).Distinct().Count() > 2;
        return decision.IsPermit || !several ? decision : Decision.Permit(policies.Rules[0]);
    }
}
