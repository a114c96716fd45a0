using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-090", "of a list of originators only the first ten count")]
internal sealed class TenOriginatorsAtMost : AccessRules
{
    public override bool OriginatorsHold(CompiledRule rule, in AccessRequest request, in AccessContext context) =>
        base.OriginatorsHold(rule.Originators.Length > 10 ? rule with { Originators = rule.Originators[..10] } : rule, in request, in context);
}
