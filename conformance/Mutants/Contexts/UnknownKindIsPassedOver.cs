using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-077", "a kind of context that is not known does not count")]
internal sealed class UnknownKindIsPassedOver : AccessRules
{
    public override bool UnknownKindHolds(bool present) => true;
}
