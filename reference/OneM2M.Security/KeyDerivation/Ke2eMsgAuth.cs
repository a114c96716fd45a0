namespace OneM2M.Security.KeyDerivation;

/// <summary>End-to-End Message Authenticity Key, Ke2e_msg_auth (TS-0003 10.3.6.2).</summary>
public sealed class Ke2eMsgAuth(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
