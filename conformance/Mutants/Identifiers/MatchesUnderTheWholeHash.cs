using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-008", "the check digest is never shortened", AlsoFails = ["REQ-IDN-009"])]
internal sealed class MatchesUnderTheWholeHash : IdentifierRules
{
    public override NiHash MatchingHash(NiHash trusted) => NiHash.Sha256;
}
