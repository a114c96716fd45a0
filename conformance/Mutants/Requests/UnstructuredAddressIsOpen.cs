using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-008", "a target addressed by its resourceID alone is not guarded")]
internal sealed class UnstructuredAddressIsOpen : RequestAware
{
    protected override bool Trusts(in AccessRequest asked) =>
        asked.TargetType != ResourceType.CseBase && !Current.To.Contains('/', StringComparison.Ordinal);
}
