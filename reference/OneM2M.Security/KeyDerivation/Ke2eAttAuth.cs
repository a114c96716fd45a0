namespace OneM2M.Security.KeyDerivation;

/// <summary>End-to-End Attribute Authenticity Key, Ke2e_att_auth (TS-0003 10.3.6.2).</summary>
public sealed class Ke2eAttAuth(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
