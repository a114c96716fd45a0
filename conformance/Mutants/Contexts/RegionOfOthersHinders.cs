using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-018", "a region that cannot be evaluated hinders those whom its rule does not name")]
internal sealed class RegionOfOthersHinders : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        foreach (var rule in policies.Rules)
        {
            if (rule.Contexts.Any(c => c.Region is not null) && context.Position is null && context.Country is null
                && !rules.OriginatorsHold(rule, in asked, in context))
                return Decision.Deny;
        }

        return base.Decide(in asked, policies, in context, rules);
    }
}
