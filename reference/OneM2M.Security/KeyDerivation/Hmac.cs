using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace OneM2M.Security.KeyDerivation;

/// <summary>HMAC (RFC 2104) over the concatenation of its inputs, by BouncyCastle: the suite's own expected values come from another library.</summary>
internal static class Hmac
{
    /// <summary>Octets of the longest MAC, that of SHA-512.</summary>
    public const int LongestMac = 64;

    /// <summary>Octets of a MAC with the hash of that name. Throws <see cref="ArgumentException"/> for an unknown one, as all here do.</summary>
    public static int Length(string hash) => Digest(hash).GetDigestSize();

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
        try
        {
            var length = Compute(hash, key, whole, message);
            whole[..Math.Min(length, mac.Length)].CopyTo(mac);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(whole);
        }
    }

    /// <summary>As <see cref="Compute"/>, in an array as long as the digest.</summary>
    public static byte[] With(string hash, ReadOnlySpan<byte> key, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default)
    {
        Span<byte> mac = stackalloc byte[LongestMac];
        try
        {
            return mac[..Compute(hash, key, mac, first, second)].ToArray();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(mac);
        }
    }

    /// <summary>The three that TLS and 10.3.6 (SD-058) can mean: a registry of hashes by name would also know broken ones, and longer ones.</summary>
    private static IDigest Digest(string hash) => hash switch
    {
        "SHA-256" => new Sha256Digest(),
        "SHA-384" => new Sha384Digest(),
        "SHA-512" => new Sha512Digest(),
        _ => throw new ArgumentException($"\"{hash}\" is none of SHA-256, SHA-384, SHA-512.", nameof(hash)),
    };
}
