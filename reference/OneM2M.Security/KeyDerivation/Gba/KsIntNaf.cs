namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>Ks_int_NAF, 32 octets: of the two keys for one NAF in GBA_U the one that stays in the UICC (TS 33.220 5.3.2).</summary>
public sealed class KsIntNaf(ReadOnlySpan<byte> octets) : SymmetricKey(octets, DerivedLength)
{
    /// <summary>The Master Credential, which in GBA_U is this key where the HTTP client application is in the UICC (TS-0003 8.3.2.3).</summary>
    public Km ToKm() => new(Octets);

    /// <summary>The Provisioned Secure Connection Key, which in GBA_U is this key where the HTTP client application is in the UICC (TS-0003 8.3.2.3).</summary>
    public Kpsa ToKpsa() => new(Octets);
}
