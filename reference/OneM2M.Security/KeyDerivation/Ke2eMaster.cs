namespace OneM2M.Security.KeyDerivation;

/// <summary>End-to-End Master Key, Ke2e_master (TS-0003 10.3.6.1); as long as the digest of the hash that was agreed.</summary>
public sealed class Ke2eMaster(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
