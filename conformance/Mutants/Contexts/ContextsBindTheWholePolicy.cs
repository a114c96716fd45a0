using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-032", "the addresses in one rule bind the other rules of its policy too")]
internal sealed class ContextsBindTheWholePolicy : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        foreach (var rule in policies.Rules)
        {
            if (rule.Contexts.Any(c => c.Addresses is not null) && policies.Rules.Any(r => r.Contexts.IsEmpty) && !rules.ContextsHold(rule, in context))
                return Decision.Deny;
        }

        return base.Decide(in asked, policies, in context, rules);
    }
}
