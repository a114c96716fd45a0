using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-027", "Kpsa: 16 octets, filled up with zeros")]
internal sealed class KpsaHasSixteenOctets : DerivationRules
{
    public override void Derive(DerivedKey derived, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac)
    {
        base.Derive(derived, key, message, mac);
        if (derived == DerivedKey.Kpsa)
            mac[16..].Clear();
    }
}
