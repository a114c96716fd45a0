using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-094", "within one context any kind that it names is enough")]
internal sealed class OneKindInAContextSuffices : AccessRules
{
    public override bool ContextHolds(CompiledContext part, in AccessContext context) =>
        UnknownKindHolds(part.HasUnknownKind)
        && ((part.Windows is not null && TimeHolds(part, in context))
            || (part.Addresses is not null && AddressHolds(part, in context))
            || (part.Region is not null && LocationHolds(part, in context)));
}
