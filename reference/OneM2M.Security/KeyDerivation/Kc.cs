namespace OneM2M.Security.KeyDerivation;

/// <summary>M2M Secure Connection Key, 32 octets: exported from the handshake with the M2M Authentication Function (TS-0003 10.3.1).</summary>
public sealed class Kc(ReadOnlySpan<byte> octets) : SymmetricKey(octets, DerivedLength);
