namespace OneM2M.Security.KeyDerivation;

/// <summary>Master Credential, shared with an M2M Authentication Function: derived (TS-0003 10.3.2), the key of GBA (8.3.2.3) or provisioned; the standard fixes no length for a provisioned one.</summary>
public sealed class Km(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
