using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-005", "the digest is padded")]
internal sealed class DigestIsPadded : IdentifierRules
{
    public override string NiValue(ReadOnlySpan<byte> octets) => base.NiValue(octets) + "=";
}
