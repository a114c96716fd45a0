using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-089", "an entry of another kind that does not match denies the whole list")]
internal sealed class EntryOfAnotherKindSpoilsTheList : AccessRules
{
    public override bool OriginatorsHold(CompiledRule rule, in AccessRequest request, in AccessContext context)
    {
        foreach (ref readonly var entry in rule.Originators.AsSpan())
        {
            if (OriginatorMatches(in entry, request.Originator ?? "", in context))
                return true;
            if (entry.Kind is OriginatorKind.RoleOrGroup or OriginatorKind.Domain)
                return false;
        }

        return false;
    }
}
