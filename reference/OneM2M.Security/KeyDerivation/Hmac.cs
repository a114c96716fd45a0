using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace OneM2M.Security.KeyDerivation;

/// <summary>HMAC (RFC 2104) over the concatenation of its inputs, by BouncyCastle: the suite's own expected values come from another library.</summary>
internal static class Hmac
{
    /// <summary>Octets of the longest MAC, that of SHA-512.</summary>
    public const int LongestMac = 64;

    /// <summary>HMAC with the hash of that name into the front of <paramref name="mac"/>; returns its number of octets.</summary>
    public static int Compute(string hash, ReadOnlySpan<byte> key, Span<byte> mac, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default)
    {
        var hmac = new HMac(Digest(hash));
        hmac.Init(new KeyParameter(key));
        hmac.BlockUpdate(first);
        hmac.BlockUpdate(second);
        return hmac.DoFinal(mac);
    }

    /// <summary>The first octets of an HMAC with the hash of that name fill <paramref name="mac"/>, as far as they reach.</summary>
    public static void Fill(string hash, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac)
    {
        Span<byte> whole = stackalloc byte[LongestMac];
        var length = Compute(hash, key, whole, message);
        whole[..Math.Min(length, mac.Length)].CopyTo(mac);
        CryptographicOperations.ZeroMemory(whole);
    }

    /// <summary>As <see cref="Compute"/>, in an array as long as the digest.</summary>
    public static byte[] With(string hash, ReadOnlySpan<byte> key, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default)
    {
        Span<byte> mac = stackalloc byte[LongestMac];
        return mac[..Compute(hash, key, mac, first, second)].ToArray();
    }

    /// <summary>By name through BouncyCastle's registry, but for SHA-256, which nearly every derivation asks for.</summary>
    private static IDigest Digest(string hash) => hash == "SHA-256" ? new Sha256Digest() : DigestUtilities.GetDigest(hash);
}
