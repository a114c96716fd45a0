namespace OneM2M.Security.KeyDerivation;

/// <summary>Enrolment Key, 32 octets: exported from the handshake of enrolee and M2M Enrolment Function (TS-0003 10.3.1).</summary>
public sealed class Ke(ReadOnlySpan<byte> octets) : SymmetricKey(octets, DerivedLength);
