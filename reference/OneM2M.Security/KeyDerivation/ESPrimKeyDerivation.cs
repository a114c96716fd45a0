using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>Keys of End-to-End Security of Primitives (TS-0003 8.4.2, 10.3.8).</summary>
public static class ESPrimKeyDerivation
{
    /// <summary>
    /// sessionESPrimKey by HMAC-SHA256 (10.3.8.2): the receiver's random object, then the originator's, then the label. How a random object
    /// becomes octets is not said; the caller passes the octets that both sides agreed on.
    /// </summary>
    public static SessionESPrimKey Session(
        PairwiseESPrimKey pairwise, ReadOnlySpan<byte> receiverRandObject, ReadOnlySpan<byte> originatorRandObject)
    {
        Span<byte> octets = stackalloc byte[SymmetricKey.DerivedLength];
        Hmac.Sha256(pairwise.Octets, octets, receiverRandObject, originatorRandObject, "oneM2M HMAC-SHA256 sessionESPrimKey derivation algorithm"u8);
        var key = new SessionESPrimKey(octets);
        CryptographicOperations.ZeroMemory(octets);
        return key;
    }
}
