using System.Globalization;

namespace OneM2M.Transport.Probe;

/// <summary>Numbers and names of groups, signature algorithms, alerts and certificate types in the registries of TLS.</summary>
public static class Registered
{
    /// <summary>Raw public key, among certificate types (RFC 7250).</summary>
    public const byte RawPublicKey = 2;

    /// <summary>X.509, among certificate types.</summary>
    public const byte X509 = 0;

    /// <summary>Groups, those that are used most first.</summary>
    public static IReadOnlyDictionary<ushort, string> Groups { get; } = new Dictionary<ushort, string>
    {
        [23] = "secp256r1", [29] = "x25519", [24] = "secp384r1", [25] = "secp521r1", [30] = "x448", [22] = "secp256k1",
        [26] = "brainpoolP256r1", [27] = "brainpoolP384r1", [28] = "brainpoolP512r1", [31] = "brainpoolP256r1tls13", [32] = "brainpoolP384r1tls13", [33] = "brainpoolP512r1tls13",
        [21] = "secp224r1", [20] = "secp224k1", [19] = "secp192r1", [18] = "secp192k1", [17] = "secp160r2", [16] = "secp160r1", [15] = "secp160k1",
        [14] = "sect571r1", [13] = "sect571k1", [12] = "sect409r1", [11] = "sect409k1", [10] = "sect283r1", [9] = "sect283k1", [8] = "sect239k1",
        [7] = "sect233r1", [6] = "sect233k1", [5] = "sect193r2", [4] = "sect193r1", [3] = "sect163r2", [2] = "sect163r1", [1] = "sect163k1",
        [256] = "ffdhe2048", [257] = "ffdhe3072", [258] = "ffdhe4096", [259] = "ffdhe6144", [260] = "ffdhe8192",
        [0x11eb] = "SecP256r1MLKEM768", [0x11ec] = "X25519MLKEM768", [0x11ed] = "SecP384r1MLKEM1024",
    };

    /// <summary>Signature algorithms.</summary>
    public static IReadOnlyDictionary<ushort, string> SignatureAlgorithms { get; } = new Dictionary<ushort, string>
    {
        [0x0403] = "ecdsa_secp256r1_sha256", [0x0503] = "ecdsa_secp384r1_sha384", [0x0603] = "ecdsa_secp521r1_sha512", [0x0807] = "ed25519", [0x0808] = "ed448",
        [0x0804] = "rsa_pss_rsae_sha256", [0x0805] = "rsa_pss_rsae_sha384", [0x0806] = "rsa_pss_rsae_sha512",
        [0x0809] = "rsa_pss_pss_sha256", [0x080a] = "rsa_pss_pss_sha384", [0x080b] = "rsa_pss_pss_sha512",
        [0x0401] = "rsa_pkcs1_sha256", [0x0501] = "rsa_pkcs1_sha384", [0x0601] = "rsa_pkcs1_sha512",
        [0x0303] = "ecdsa_sha224", [0x0301] = "rsa_pkcs1_sha224", [0x0402] = "dsa_sha256", [0x0302] = "dsa_sha224",
        [0x0203] = "ecdsa_sha1", [0x0201] = "rsa_pkcs1_sha1", [0x0202] = "dsa_sha1", [0x0101] = "rsa_pkcs1_md5",
    };

    private static readonly Dictionary<byte, string> Alerts = new()
    {
        [0] = "close_notify", [10] = "unexpected_message", [20] = "bad_record_mac", [21] = "decryption_failed", [22] = "record_overflow", [30] = "decompression_failure",
        [40] = "handshake_failure", [41] = "no_certificate", [42] = "bad_certificate", [43] = "unsupported_certificate", [44] = "certificate_revoked",
        [45] = "certificate_expired", [46] = "certificate_unknown", [47] = "illegal_parameter", [48] = "unknown_ca", [49] = "access_denied", [50] = "decode_error",
        [51] = "decrypt_error", [60] = "export_restriction", [70] = "protocol_version", [71] = "insufficient_security", [80] = "internal_error",
        [86] = "inappropriate_fallback", [90] = "user_canceled", [100] = "no_renegotiation", [109] = "missing_extension", [110] = "unsupported_extension",
        [111] = "certificate_unobtainable", [112] = "unrecognized_name", [113] = "bad_certificate_status_response", [114] = "bad_certificate_hash_value",
        [115] = "unknown_psk_identity", [116] = "certificate_required", [120] = "no_application_protocol",
    };

    /// <summary>"secp256r1", or "group 0x9999".</summary>
    public static string Group(ushort code) => Groups.TryGetValue(code, out var name) ? name : Unnamed("group", code);

    /// <summary>"ecdsa_secp256r1_sha256", or "signature algorithm 0x9999".</summary>
    public static string SignatureAlgorithm(ushort code) => SignatureAlgorithms.TryGetValue(code, out var name) ? name : Unnamed("signature algorithm", code);

    /// <summary>"handshake_failure", or "alert 0x00ff".</summary>
    public static string Alert(byte code) => Alerts.TryGetValue(code, out var name) ? name : Unnamed("alert", code);

    private static string Unnamed(string kind, ushort code) => string.Create(CultureInfo.InvariantCulture, $"{kind} 0x{code:x4}");
}
