using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-048", "usage-constrained key: the message is the key of the HMAC")]
internal sealed class UsageKeyExchangesKeyAndMessage : DerivationRules
{
    public override void Derive(DerivedKey derived, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac)
    {
        if (derived == DerivedKey.UsageConstrained)
            base.Derive(derived, message, key, mac);
        else
            base.Derive(derived, key, message, mac);
    }
}
