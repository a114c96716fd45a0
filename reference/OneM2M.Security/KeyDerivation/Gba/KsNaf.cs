namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>Ks_NAF, 32 octets: the key for one NAF in GBA_ME (TS 33.220 4.5.3).</summary>
public sealed class KsNaf(ReadOnlySpan<byte> octets) : SymmetricKey(octets, DerivedLength)
{
    /// <summary>The Master Credential, which in GBA_ME is this key (TS-0003 8.3.2.3).</summary>
    public Km ToKm() => new(Octets);

    /// <summary>The Provisioned Secure Connection Key, which in GBA_ME is this key (TS-0003 8.3.2.3).</summary>
    public Kpsa ToKpsa() => new(Octets);
}
