using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-043", "the keyword all counts only where nothing else is listed")]
internal sealed class AllOnlyAlone : AccessRules
{
    public override bool OriginatorsHold(CompiledRule rule, in AccessRequest request, in AccessContext context)
    {
        foreach (ref readonly var entry in rule.Originators.AsSpan())
        {
            if ((entry.Kind != OriginatorKind.All || rule.Originators.Length == 1)
                && OriginatorMatches(in entry, request.Originator ?? "", in context))
                return true;
        }

        return false;
    }
}
