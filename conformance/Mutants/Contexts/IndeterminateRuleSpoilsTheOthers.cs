using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-082", "a rule about this very request that cannot be evaluated denies, whatever the others say")]
internal sealed class IndeterminateRuleSpoilsTheOthers : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        foreach (var rule in policies.Rules)
        {
            if (rule.Contexts.Any(c => c.Region is not null) && context.Position is null && context.Country is null
                && rules.OriginatorsHold(rule, in asked, in context) && rules.OperationHolds(rule.Operations, asked.Operation))
                return Decision.Deny;
        }

        return base.Decide(in asked, policies, in context, rules);
    }
}
