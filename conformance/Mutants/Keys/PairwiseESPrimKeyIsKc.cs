using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-065", "Kc itself is pairwiseESPrimKey")]
internal sealed class PairwiseESPrimKeyIsKc : DerivationRules
{
    public override void Derive(DerivedKey derived, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac)
    {
        if (derived == DerivedKey.PairwiseESPrim)
            key.CopyTo(mac);
        else
            base.Derive(derived, key, message, mac);
    }
}
