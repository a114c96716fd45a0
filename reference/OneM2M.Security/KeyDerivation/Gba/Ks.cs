namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>Ks, 32 octets: the key that a GBA bootstrapping leaves with the enrolee and the M2M Enrolment Function (TS 33.220 4.5.2).</summary>
public sealed class Ks(ReadOnlySpan<byte> octets) : SymmetricKey(octets, DerivedLength)
{
    /// <summary>The Enrolment Key, which in this framework is Ks (TS-0003 8.3.2.3).</summary>
    public Ke ToKe() => new(Octets);
}
