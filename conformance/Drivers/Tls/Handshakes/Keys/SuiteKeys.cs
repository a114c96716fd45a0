using System.Globalization;
using System.Security.Cryptography;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;

/// <summary>What the registered name of a suite tells of its keys.</summary>
/// <param name="Hash">Hash of its pseudorandom function.</param>
/// <param name="BlockLength">Octets of its key block; null where the name is not understood.</param>
internal sealed record SuiteKeys(HashAlgorithmName Hash, int? BlockLength)
{
    // Of the suites of RFC 5288, 5289, 6655 and 7251: what of the nonce comes out of the key block.
    private const int ImplicitNonce = 4;

    /// <summary>Of TLS 1.2.</summary>
    public static SuiteKeys Of(ushort suite)
    {
        var cipher = CipherSuites.Cipher(suite);
        var parts = cipher.Split('_');

        // A suite that ends with SHA384 says so of its pseudorandom function too; all others use SHA-256 (RFC 5246 5).
        var hash = parts[^1] == "SHA384" ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;
        if (parts is not ["AES", var bits, ..] || !int.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            return new SuiteKeys(hash, null);
        int? mac = !CipherSuites.IsCbc(suite) ? 0 : parts[^1] switch
        {
            "SHA" => 20,
            "SHA256" => 32,
            "SHA384" => 48,
            _ => null,
        };
        return new SuiteKeys(hash, 2 * (mac + (size / 8) + (CipherSuites.IsCbc(suite) ? 0 : ImplicitNonce)));
    }
}
