namespace OneM2M.Transport.Probe;

/// <summary>What a ServerKeyExchange tells of itself; nothing in it is verified.</summary>
/// <param name="Group">The named curve; null for a key exchange without one.</param>
/// <param name="PrimeBits">Length of the Diffie-Hellman prime in bits; null for a key exchange without one.</param>
/// <param name="SignatureAlgorithm">The signature's algorithm; null before (D)TLS 1.2 and where nothing is signed.</param>
/// <param name="IdentityHint">The PSK identity hint; null where none may be.</param>
public sealed record KeyExchangeParameters(ushort? Group, int? PrimeBits, ushort? SignatureAlgorithm, ReadOnlyMemory<byte>? IdentityHint);
