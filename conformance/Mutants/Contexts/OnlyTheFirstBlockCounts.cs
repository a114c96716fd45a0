using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-063", "of several addresses only the first is looked at", AlsoFails = ["REQ-ACP-064"])]
internal sealed class OnlyTheFirstBlockCounts : AccessRules
{
    public override bool AddressHolds(CompiledContext part, in AccessContext context) =>
        base.AddressHolds(part.Addresses is [var first, _, ..] ? part with { Addresses = [first] } : part, in context);
}
