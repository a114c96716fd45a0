using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-009", "a key never matches an identifier of 120 bits", AlsoFails = ["REQ-IDN-008"])]
internal sealed class ShortestIdentifierNeverMatches : IdentifierRules
{
    public override NiHash MatchingHash(NiHash trusted) => trusted.Octets == 15 ? NiHash.Sha256 : trusted;
}
