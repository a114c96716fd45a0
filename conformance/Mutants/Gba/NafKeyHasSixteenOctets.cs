using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-015", "16 octets, filled up with zeros")]
internal sealed class NafKeyHasSixteenOctets : GbaRules
{
    public override void Derive(NafKeyKind kind, ReadOnlySpan<byte> ks, ReadOnlySpan<byte> message, Span<byte> key)
    {
        base.Derive(kind, ks, message, key);
        key[16..].Clear();
    }
}
