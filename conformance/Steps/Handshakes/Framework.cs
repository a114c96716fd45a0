using OneM2M.Conformance.Catalogue.Tls;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>What the two families of security frameworks ask of a handshake.</summary>
internal static class Framework
{
    private static readonly Dictionary<string, int> Codes = new(StringComparer.Ordinal)
    {
        ["TLS_PSK_WITH_AES_128_CBC_SHA256"] = 0x00AE,
        ["TLS_PSK_WITH_AES_128_CCM_8"] = 0xC0A8,
        ["TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"] = 0xC023,
        ["TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8"] = 0xC0AE,
        ["TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256"] = 0xC037,
        ["TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256"] = 0xD003,
        ["TLS_DHE_RSA_WITH_AES_128_CBC_SHA256"] = 0x0067,
        ["TLS_DHE_RSA_WITH_AES_128_CCM_8"] = 0xC0A2,
    };

    /// <summary>The registered name of the suite that <paramref name="framework"/> shall have over <paramref name="transport"/> ("tls" or "dtls").</summary>
    public static string SuiteName(TlsFramework framework, string transport) =>
        TlsRules.MandatorySuites.Single(s => s.Framework == framework && s.Transport == transport).Suite;

    /// <summary>Its number.</summary>
    public static int Suite(TlsFramework framework, string transport) => CodeOf(SuiteName(framework, transport));

    /// <summary>Number of a suite that features name.</summary>
    public static int CodeOf(string suite) => Codes[suite];

    /// <summary>Its registered name where features name it, else its number.</summary>
    public static string NameOf(int? suite) => suite is { } code
        ? Codes.FirstOrDefault(c => c.Value == code) is { Key: { } name } ? name : $"suite 0x{code:X4}"
        : "no suite";

    /// <summary>The family that a feature calls "shared keys" or "certificates".</summary>
    public static TlsFramework Of(string words) => words switch
    {
        "shared keys" => TlsFramework.SharedKey,
        "certificates" => TlsFramework.Certificate,
        _ => throw new ArgumentOutOfRangeException(nameof(words), words, "expected: shared keys, certificates"),
    };
}
