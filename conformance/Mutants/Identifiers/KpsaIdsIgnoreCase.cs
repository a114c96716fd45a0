using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-028", "KpsaIDs are compared without case")]
internal sealed class KpsaIdsIgnoreCase : IdentifierRules
{
    public override bool SameKpsaIdRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => SameKmIdRelative(first, second);
}
