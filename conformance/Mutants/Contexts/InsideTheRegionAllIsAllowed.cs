using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-027", "an originator inside the region may do whatever it asks for")]
internal sealed class InsideTheRegionAllIsAllowed : AccessRules
{
    public override bool RuleHolds(CompiledRule rule, in AccessRequest request, in AccessContext context) => base.RuleHolds(
        rule.Contexts.Any(c => c.Region is not null) ? rule with { Operations = 63 } : rule, in request, in context);
}
