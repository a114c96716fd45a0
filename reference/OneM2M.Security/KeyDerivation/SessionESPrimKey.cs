namespace OneM2M.Security.KeyDerivation;

/// <summary>sessionESPrimKey, 32 octets (TS-0003 10.3.8.2).</summary>
public sealed class SessionESPrimKey(ReadOnlySpan<byte> octets) : SymmetricKey(octets, DerivedLength);
