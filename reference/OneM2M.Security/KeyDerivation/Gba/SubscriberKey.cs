namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>K, 16 octets: the key that a subscriber's UICC shares with the authentication centre (TS 33.102 6.3).</summary>
public sealed class SubscriberKey(ReadOnlySpan<byte> octets) : SymmetricKey(octets, 16);
