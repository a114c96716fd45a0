namespace OneM2M.Conformance.Catalogue.Tls;

/// <summary>
/// What clauses 10.2.1 to 10.2.3 of TS-0003 say of versions, suites and key exchanges, as data, and what others say where it is silent.
/// </summary>
public static class TlsRules
{
    /// <summary>Of versions, TLS and DTLS.</summary>
    public static IReadOnlyList<TlsRule> Versions { get; } =
    [
        new("TLS 1.2", TlsDemand.Required, "10.2.1", "the version for TCP"),
        new("DTLS 1.2", TlsDemand.Required, "10.2.1", "the version for UDP"),
        new("TLS 1.3", TlsDemand.Silent, "10.2.1", "beside TLS 1.2, which a client of TLS 1.2 still gets, it is an observation"),
        new("TLS 1.1", TlsDemand.Forbidden, "10.2.1", "not TLS 1.2; deprecated by RFC 8996"),
        new("TLS 1.0", TlsDemand.Forbidden, "10.2.1", "not TLS 1.2; deprecated by RFC 8996"),
        new("SSL 3.0", TlsDemand.Forbidden, "10.2.1", "not TLS 1.2; deprecated by RFC 7568"),
        new("DTLS 1.0", TlsDemand.Forbidden, "10.2.1", "not DTLS 1.2; deprecated by RFC 8996"),
    ];

    /// <summary>Suites that shall be there.</summary>
    public static IReadOnlyList<MandatorySuite> MandatorySuites { get; } =
    [
        new("tls", TlsFramework.SharedKey, "TLS_PSK_WITH_AES_128_CBC_SHA256", "10.2.2"),
        new("tls", TlsFramework.Certificate, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", "10.2.3"),
        new("dtls", TlsFramework.SharedKey, "TLS_PSK_WITH_AES_128_CCM_8", "10.2.2"),
        new("dtls", TlsFramework.Certificate, "TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8", "10.2.3"),
    ];

    /// <summary>
    /// Of key exchanges: those of RFC 4279 for shared keys, ECDHE_ECDSA for certificates. One that the frameworks can't use may serve other
    /// purposes of the same endpoint, so that it is observed and not held against it.
    /// </summary>
    public static IReadOnlyList<TlsRule> KeyExchanges { get; } =
    [
        new("PSK", TlsDemand.Allowed, "10.2.2", "a key exchange of RFC 4279"),
        new("DHE_PSK", TlsDemand.Allowed, "10.2.2", "a key exchange of RFC 4279"),
        new("PSK_DHE", TlsDemand.Allowed, "10.2.2", "a key exchange of RFC 4279, as RFC 6655 writes it"),
        new("RSA_PSK", TlsDemand.Allowed, "10.2.2", "a key exchange of RFC 4279"),
        new("ECDHE_PSK", TlsDemand.Silent, "10.2.2", "RFC 5489, not RFC 4279: no framework uses it"),
        new("ECDHE_ECDSA", TlsDemand.Allowed, "10.2.3", "the key exchange for certificates"),
    ];

    /// <summary>Dangerous parts of suites; all that fit a suite are told.</summary>
    public static IReadOnlyList<TlsDanger> Dangers { get; } =
    [
        new("_NULL", "no encryption (RFC 9325 4.1)"),
        new("_anon", "nobody is authenticated, so that anybody in between can be the other side (RFC 5246 A.5, F.1.1.1)"),
        new("_EXPORT", "a key that anybody can search (RFC 9325 4.1)"),
        new("_RC4_", "RC4 (RFC 7465)"),
        new("_DES_", "DES (RFC 5469)"),
        new("_DES40_", "a key of 40 bits (RFC 9325 4.1)"),
        new("_RC2_", "RC2 (RFC 9325 4.1)"),
        new("_IDEA_", "IDEA (RFC 5469)"),
        new("_3DES_", "blocks of 64 bits (RFC 9325 4.1)"),
        new("_MD5", "MD5 (RFC 6151)"),
        new("TLS_RSA_WITH", "no forward secrecy, RSA key transport (RFC 9325 4.1)"),
    ];

    /// <summary>CBC where both sides did not agree on encrypt-then-MAC.</summary>
    public const string CbcWithoutEncryptThenMac = "CBC without encrypt-then-MAC (RFC 7366)";

    /// <summary>The family of frameworks that uses a key exchange; null where none does: such a suite shows no family.</summary>
    public static TlsFramework? FrameworkOf(string keyExchange) => KeyExchanges.FirstOrDefault(r => r.Name == keyExchange) is { Demand: TlsDemand.Allowed } rule
        ? MandatorySuites.FirstOrDefault(m => m.Clause == rule.Clause)?.Framework : null;
}
