using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-033", "KmIDs are compared with case")]
internal sealed class KmIdsKeepCase : IdentifierRules
{
    public override bool SameKmIdRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.SequenceEqual(second);
}
