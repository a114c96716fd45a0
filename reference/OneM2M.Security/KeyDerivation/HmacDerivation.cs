using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>Derives one of the keys that <see cref="DerivedKey"/> lists.</summary>
internal static class HmacDerivation
{
    /// <summary>Derives, and leaves no octets of the key but those that <paramref name="make"/> keeps.</summary>
    public static TKey Key<TKey>(DerivedKey derived, SymmetricKey from, ReadOnlySpan<byte> message, DerivationRules rules, KeyMaker<TKey> make)
    {
        Span<byte> mac = stackalloc byte[SymmetricKey.DerivedLength];
        rules.Derive(derived, from.Octets, message, mac);
        var key = make(mac);
        CryptographicOperations.ZeroMemory(mac);
        return key;
    }
}
