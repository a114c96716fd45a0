using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-094", "a rule whose own contexts do not hold borrows those of another rule", AlsoFails = ["REQ-ACP-096"])]
internal sealed class ContextsOfOtherRulesServe : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        var restricted = policies.Rules.Where(r => !r.Contexts.IsEmpty).ToList();
        foreach (var lender in restricted)
        {
            foreach (var rule in restricted)
            {
                if (rules.RuleHolds(rule with { Contexts = lender.Contexts }, in asked, in context))
                    return Decision.Permit(rule);
            }
        }

        return base.Decide(in asked, policies, in context, rules);
    }
}
