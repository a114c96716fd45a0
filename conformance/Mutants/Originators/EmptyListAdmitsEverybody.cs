using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-033", "an empty list of originators restricts nothing")]
internal sealed class EmptyListAdmitsEverybody : AccessRules
{
    public override bool OriginatorsHold(CompiledRule rule, in AccessRequest request, in AccessContext context) =>
        rule.Originators.IsEmpty || base.OriginatorsHold(rule, in request, in context);
}
