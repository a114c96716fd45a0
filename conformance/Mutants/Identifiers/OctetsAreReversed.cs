using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-016", "the octets of the relative part are reversed", AlsoFails = ["REQ-IDN-012"])]
internal sealed class OctetsAreReversed : IdentifierRules
{
    public override string Hexadecimal(ReadOnlySpan<byte> octets)
    {
        var reversed = octets.ToArray();
        Array.Reverse(reversed);
        return base.Hexadecimal(reversed);
    }
}
