using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-012", "leading zeros of the relative part are dropped", AlsoFails = ["REQ-IDN-016"])]
internal sealed class LeadingZerosAreDropped : IdentifierRules
{
    public override string Hexadecimal(ReadOnlySpan<byte> octets) => base.Hexadecimal(octets).TrimStart('0');
}
