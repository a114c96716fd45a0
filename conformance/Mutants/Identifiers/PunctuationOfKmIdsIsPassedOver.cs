using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-034", "a hyphen and an underscore in KmIDs are the same")]
internal sealed class PunctuationOfKmIdsIsPassedOver : IdentifierRules
{
    public override bool SameKmIdRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        base.SameKmIdRelative(first.ToString().Replace('_', '-'), second.ToString().Replace('_', '-'));
}
