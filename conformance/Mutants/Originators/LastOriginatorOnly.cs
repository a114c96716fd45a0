using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-090", "of a list of originators only the last counts")]
internal sealed class LastOriginatorOnly : AccessRules
{
    public override bool OriginatorsHold(CompiledRule rule, in AccessRequest request, in AccessContext context) =>
        rule.Originators is [.., var last] && OriginatorMatches(in last, request.Originator ?? "", in context);
}
