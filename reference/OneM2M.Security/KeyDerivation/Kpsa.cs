namespace OneM2M.Security.KeyDerivation;

/// <summary>Provisioned Secure Connection Key: derived (TS-0003 10.3.3), the key of GBA (8.3.2.3) or provisioned; the standard fixes no length for a provisioned one.</summary>
public sealed class Kpsa(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
