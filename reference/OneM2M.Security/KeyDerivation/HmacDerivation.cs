using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>The one shape of 10.3.2, 10.3.3, 10.3.7 and 10.3.8.2: a key of 32 octets is the HMAC-SHA-256 of a message under another key.</summary>
internal static class HmacDerivation
{
    /// <summary>Derives, and leaves no octets of the key but those that <paramref name="make"/> keeps.</summary>
    public static TKey Key<TKey>(SymmetricKey from, ReadOnlySpan<byte> message, DerivationRules rules, KeyMaker<TKey> make)
    {
        Span<byte> mac = stackalloc byte[Hmac.LongestMac];
        Hmac.Compute(rules.Hash, from.Octets, mac, message);
        var key = make(mac[..SymmetricKey.DerivedLength]);
        CryptographicOperations.ZeroMemory(mac);
        return key;
    }
}
