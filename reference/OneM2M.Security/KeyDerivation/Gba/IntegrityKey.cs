namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>IK, 16 octets: the output of f4 (TS 33.102 6.3.3).</summary>
public sealed class IntegrityKey(ReadOnlySpan<byte> octets) : SymmetricKey(octets, 16);
