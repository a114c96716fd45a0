using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-005", "the string S is the key of the HMAC")]
internal sealed class NafKeyExchangesKeyAndMessage : GbaRules
{
    public override void Derive(NafKeyKind kind, ReadOnlySpan<byte> ks, ReadOnlySpan<byte> message, Span<byte> key) =>
        base.Derive(kind, message, ks, key);
}
