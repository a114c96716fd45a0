using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-094", "the time of one context and the address of another make up a third", AlsoFails = ["REQ-ACP-093"])]
internal sealed class HalvesOfContextsAddUp : AccessRules
{
    public override bool ContextsHold(CompiledRule rule, in AccessContext context)
    {
        var (time, address, location) = (rule.Contexts.IsEmpty, rule.Contexts.IsEmpty, rule.Contexts.IsEmpty);
        foreach (var part in rule.Contexts.Where(c => UnknownKindHolds(c.HasUnknownKind)))
        {
            time |= TimeHolds(part, in context);
            address |= AddressHolds(part, in context);
            location |= LocationHolds(part, in context);
        }

        return time && address && location;
    }
}
