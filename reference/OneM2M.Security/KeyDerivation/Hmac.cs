using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace OneM2M.Security.KeyDerivation;

/// <summary>HMAC (RFC 2104) over the concatenation of its inputs, by BouncyCastle: the suite's own expected values come from another library.</summary>
internal static class Hmac
{
    /// <summary>HMAC-SHA-256 into <paramref name="mac"/>, 32 octets, of <paramref name="first"/> followed by the others.</summary>
    public static void Sha256(
        ReadOnlySpan<byte> key, Span<byte> mac, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default, ReadOnlySpan<byte> third = default) =>
        Compute(new HMac(new Org.BouncyCastle.Crypto.Digests.Sha256Digest()), key, mac, first, second, third);

    /// <summary>HMAC with the hash of that name ("SHA-256", "SHA-384", "SHA-512"); the MAC is as long as the digest.</summary>
    public static byte[] With(
        string hash, ReadOnlySpan<byte> key, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default, ReadOnlySpan<byte> third = default)
    {
        var hmac = new HMac(DigestUtilities.GetDigest(hash));
        var mac = new byte[hmac.GetMacSize()];
        Compute(hmac, key, mac, first, second, third);
        return mac;
    }

    private static void Compute(
        IMac hmac, ReadOnlySpan<byte> key, Span<byte> mac, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third)
    {
        hmac.Init(new KeyParameter(key));
        hmac.BlockUpdate(first);
        hmac.BlockUpdate(second);
        hmac.BlockUpdate(third);
        hmac.DoFinal(mac);
    }
}
