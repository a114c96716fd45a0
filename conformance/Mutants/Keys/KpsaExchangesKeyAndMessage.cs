using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-025", "Kpsa: the message is the key of the HMAC")]
internal sealed class KpsaExchangesKeyAndMessage : DerivationRules
{
    public override void Derive(DerivedKey derived, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac)
    {
        if (derived == DerivedKey.Kpsa)
            base.Derive(derived, message, key, mac);
        else
            base.Derive(derived, key, message, mac);
    }
}
