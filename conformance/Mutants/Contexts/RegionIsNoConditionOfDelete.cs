using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-009", "a Delete is decided without a look at the region", AlsoFails = ["REQ-LOC-001"])]
internal sealed class RegionIsNoConditionOfDelete : AccessRules
{
    public override bool RuleHolds(CompiledRule rule, in AccessRequest request, in AccessContext context) => base.RuleHolds(
        request.Operation == Operations.Delete ? rule with { Contexts = [.. rule.Contexts.Select(c => c with { Region = null })] } : rule,
        in request, in context);
}
