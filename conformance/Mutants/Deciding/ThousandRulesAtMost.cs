using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-073", "rules beyond the first thousand are not read")]
internal sealed class ThousandRulesAtMost : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        foreach (var rule in policies.Rules.Take(1000))
        {
            if (rules.RuleHolds(rule, in asked, in context))
                return Decision.Permit(rule);
        }

        return Decision.Deny;
    }
}
