using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-004", "a shortened digest is the last octets", AlsoFails = ["REQ-IDN-008", "REQ-IDN-009", "REQ-IDN-010"])]
internal sealed class LastOctetsAreKept : IdentifierRules
{
    public override ReadOnlySpan<byte> Truncated(ReadOnlySpan<byte> digest, int octets) => digest[^octets..];
}
