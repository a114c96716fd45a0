using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-031", "a rule without contexts does not hold for an originator whose place is known")]
internal sealed class RuleWithoutContextsDislikesPlaces : AccessRules
{
    public override bool ContextsHold(CompiledRule rule, in AccessContext context) =>
        (!rule.Contexts.IsEmpty || context.Position is null) && base.ContextsHold(rule, in context);
}
