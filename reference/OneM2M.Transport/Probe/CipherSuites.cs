using System.Globalization;
using System.Net.Security;

namespace OneM2M.Transport.Probe;

/// <summary>The registered cipher suites, and what their names tell.</summary>
public static class CipherSuites
{
    /// <summary>Says that the sender fell back to a lower version (RFC 7507); no suite.</summary>
    public const ushort FallbackScsv = 0x5600;

    private const string Prefix = "TLS_";
    private const string With = "_WITH_";

    private static readonly Dictionary<ushort, string> Names =
        Enum.GetValues<TlsCipherSuite>().Distinct().ToDictionary(s => (ushort)s, s => s.ToString());

    /// <summary>Suites of TLS 1.3, in the order of their numbers.</summary>
    public static IReadOnlyList<ushort> Tls13 { get; } = [.. Names.Keys.Where(IsTls13).Order()];

    /// <summary>Suites of every version before TLS 1.3, in the order of their numbers.</summary>
    public static IReadOnlyList<ushort> BeforeTls13 { get; } = [.. Names.Keys.Where(s => s != 0 && !IsTls13(s)).Order()];

    /// <summary>"TLS_PSK_WITH_AES_128_CBC_SHA256"; "suite 0xfafa" for one that is not registered.</summary>
    public static string Name(ushort suite) => Names.TryGetValue(suite, out var name) ? name : string.Create(CultureInfo.InvariantCulture, $"suite 0x{suite:x4}");

    /// <summary>"ECDHE_ECDSA", "PSK", "DH_anon"; empty for TLS 1.3 and for what is not registered. RFC 6655 writes "PSK_DHE" for what all others call "DHE_PSK".</summary>
    public static string KeyExchange(ushort suite)
    {
        var name = Name(suite);
        var with = name.IndexOf(With, StringComparison.Ordinal);
        return with <= Prefix.Length ? "" : name[Prefix.Length..with] is var kx && kx == "PSK_DHE" ? "DHE_PSK" : kx;
    }

    /// <summary>"AES_128_CBC_SHA256": cipher and MAC or hash.</summary>
    public static string Cipher(ushort suite)
    {
        var name = Name(suite);
        var with = name.IndexOf(With, StringComparison.Ordinal);
        return with < 0 ? name[Math.Min(Prefix.Length, name.Length)..] : name[(with + With.Length)..];
    }

    /// <summary>Whether its number is among those of TLS 1.3 (RFC 8446 B.4 and what was added since).</summary>
    public static bool IsTls13(ushort suite) => suite >> 8 == 0x13;

    /// <summary>Whether the peers agree on an elliptic curve in the handshake.</summary>
    public static bool UsesCurve(ushort suite) => KeyExchange(suite) is var kx && (kx.StartsWith("ECDHE", StringComparison.Ordinal) || kx == "ECDH_anon");

    /// <summary>Whether the server signs in its first flight.</summary>
    public static bool IsSigned(ushort suite) => KeyExchange(suite) is "ECDHE_ECDSA" or "ECDHE_RSA" or "DHE_RSA" or "DHE_DSS" or "DHE_RSA_EXPORT" or "DHE_DSS_EXPORT";

    /// <summary>Whether its cipher is in CBC mode.</summary>
    public static bool IsCbc(ushort suite) => Cipher(suite).Contains("_CBC", StringComparison.Ordinal);
}
