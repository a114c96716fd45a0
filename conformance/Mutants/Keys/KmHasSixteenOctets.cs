using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-019", "Km: 16 octets, filled up with zeros")]
internal sealed class KmHasSixteenOctets : DerivationRules
{
    public override void Derive(DerivedKey derived, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac)
    {
        base.Derive(derived, key, message, mac);
        if (derived == DerivedKey.Km)
            mac[16..].Clear();
    }
}
