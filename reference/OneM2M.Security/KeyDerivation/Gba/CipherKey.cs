namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>CK, 16 octets: the output of f3 (TS 33.102 6.3.3).</summary>
public sealed class CipherKey(ReadOnlySpan<byte> octets) : SymmetricKey(octets, 16);
