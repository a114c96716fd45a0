using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// Keying material exporter of TLS 1.2 and DTLS 1.2 (RFC 5705, without context) under the labels of TS-0003 10.3.1, for who has the
/// secrets of a session at hand; a live stack exports by itself.
/// </summary>
public static class TlsExporter
{
    /// <summary>Octets of a client's and of a server's random.</summary>
    public const int RandomLength = 32;

    /// <summary>
    /// The 48 octets of 10.3.1. <paramref name="prf"/> is the hash of the session's suite, "SHA-256" or "SHA-384". Throws
    /// <see cref="ArgumentException"/> for an unknown hash, and where the master secret has not 48 octets or a random not 32.
    /// </summary>
    public static byte[] Export(
        ExportUse use, string prf, ReadOnlySpan<byte> masterSecret, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom, DerivationRules? rules = null)
    {
        rules ??= DerivationRules.Standard;
        if (masterSecret.Length != 48)
            throw new ArgumentException($"A master secret has 48 octets (RFC 5246 8.1), not {masterSecret.Length}.", nameof(masterSecret));
        if (clientRandom.Length != RandomLength || serverRandom.Length != RandomLength)
            throw new ArgumentException($"A random has {RandomLength} octets (RFC 5246 7.4.1).", nameof(clientRandom));
        var seed = rules.ExportSeed(use, clientRandom, serverRandom);
        var secret = masterSecret.ToArray();
        try
        {
            return rules.Exported(length => Expand(rules.ExportHash(prf), secret, seed, length));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <summary>P_hash of RFC 5246 clause 5.</summary>
    private static byte[] Expand(string hash, byte[] secret, byte[] seed, int length)
    {
        var output = new byte[length];
        byte[] a = [.. seed], block = [];
        try
        {
            for (var done = 0; done < length; done += block.Length)
            {
                var before = a;
                a = Hmac.With(hash, secret, before);
                CryptographicOperations.ZeroMemory(before);
                CryptographicOperations.ZeroMemory(block);
                block = Hmac.With(hash, secret, a, seed);
                block.AsSpan(0, Math.Min(block.Length, length - done)).CopyTo(output.AsSpan(done));
            }

            return output;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(a);
            CryptographicOperations.ZeroMemory(block);
        }
    }
}
