using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-003", "sha-256-96 is accepted")]
internal sealed class NinetySixBitsAreEnough : IdentifierRules
{
    public override ReadOnlySpan<NiHash> NiHashes => new[] { NiHash.Sha256, NiHash.Sha256To128, NiHash.Sha256To120, new NiHash("sha-256-96", 12) };
}
