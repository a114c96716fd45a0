using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-008", "a target addressed in absolute form is not guarded")]
internal sealed class AbsoluteAddressIsOpen : RequestAware
{
    protected override bool Trusts(in AccessRequest asked) => Current.To.StartsWith("//", StringComparison.Ordinal);
}
