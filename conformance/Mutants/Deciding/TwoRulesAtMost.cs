using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-083", "of each policy only the first two rules are read",
    AlsoFails = ["REQ-ACP-030", "REQ-ACP-032", "REQ-ACP-072", "REQ-ACP-073", "REQ-ACP-082", "REQ-LOC-018"])]
internal sealed class TwoRulesAtMost : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        foreach (var rule in policies.Rules.Where(r => r.Index < 2))
        {
            if (rules.RuleHolds(rule, in asked, in context))
                return Decision.Permit(rule);
        }

        return Decision.Deny;
    }
}
