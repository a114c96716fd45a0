using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-049", "usage-constrained key: HMAC-SHA-384, cut to 32 octets")]
internal sealed class UsageKeyIsCutFromSha384 : DerivationRules
{
    public override void Derive(DerivedKey derived, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac) =>
        Mac(derived == DerivedKey.UsageConstrained ? "SHA-384" : "SHA-256", key, message, mac);
}
