using System.Security.Cryptography;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>The hellos that surveys start from: everything offered that a client of that version could offer.</summary>
internal static class Hellos
{
    /// <summary>Groups for the versions before TLS 1.3, where those of finite fields and the hybrid ones mean nothing to most.</summary>
    public static IReadOnlyList<ushort> CurvesBeforeTls13 { get; } = [.. Registered.Groups.Keys.Where(g => g <= 30)];

    /// <summary>Groups for TLS 1.3.</summary>
    public static IReadOnlyList<ushort> GroupsOfTls13 { get; } = [.. Registered.Groups.Keys.Where(g => g is 23 or 24 or 25 or 29 or 30 or > 30)];

    /// <summary>Signature algorithms that TLS 1.3 allows for a handshake.</summary>
    public static IReadOnlyList<ushort> SignaturesOfTls13 { get; } = [.. Registered.SignatureAlgorithms.Keys.Where(a => a is 0x0403 or 0x0503 or 0x0603 or (>= 0x0804 and <= 0x080b))];

    /// <summary>
    /// The suites before TLS 1.3 by what a server needs for them. Some give up on the first suite that they have no credentials for, though they
    /// could do with a later one; others have no room for a hello with everything in it.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<ushort>> Families { get; } = [.. CipherSuites.BeforeTls13.GroupBy(Family).OrderBy(f => f.Key).Select(f => f.ToList())];

    private static int Family(ushort suite) => CipherSuites.KeyExchange(suite) switch
    {
        "PSK" => 0,
        "ECDHE_ECDSA" or "ECDH_ECDSA" => 1,
        "DHE_PSK" => 2,
        "ECDHE_PSK" => 3,
        "RSA_PSK" => 4,
        "RSA" or "DHE_RSA" or "ECDHE_RSA" or "ECDH_RSA" or "DH_RSA" => 5,
        _ => 6,
    };

    /// <summary>The suites of 10.2.2 and 10.2.3 for a version: what is said of them must not depend on haste.</summary>
    public static IReadOnlyList<ushort> SuitesThatMatter(WireVersion version) => version switch
    {
        WireVersion.Tls12 => [0x00ae, 0xc023],
        WireVersion.Dtls12 => [0xc0a8, 0xc0ae],
        _ => [],
    };

    /// <summary>All suites of a version.</summary>
    public static IReadOnlyList<ushort> SuitesOf(WireVersion version) => version == WireVersion.Tls13 ? CipherSuites.Tls13 : CipherSuites.BeforeTls13;

    /// <summary>A hello that offers all of <paramref name="version"/> and no other version.</summary>
    public static ClientHello Of(WireVersion version, string? serverName, IReadOnlyList<ushort>? suites = null)
    {
        var hello = new ClientHello { Version = version, Suites = suites ?? SuitesOf(version), ServerName = serverName };
        return version switch
        {
            // SSL 3.0 has no extensions; some of its servers choke on them.
            WireVersion.Ssl30 => hello with { ServerName = null },
            WireVersion.Tls13 => hello with
            {
                Version = WireVersion.Tls12,
                SupportedVersions = [WireVersion.Tls13],
                SessionId = RandomNumberGenerator.GetBytes(32),
                Groups = GroupsOfTls13,
                KeyShares = [29, 23],
                SignatureAlgorithms = [.. Registered.SignatureAlgorithms.Keys],
            },
            _ => hello with
            {
                Groups = CurvesBeforeTls13,
                SignatureAlgorithms = version.NamesSignatureAlgorithm() ? [.. Registered.SignatureAlgorithms.Keys] : [],

                // Who shares keys and has no certificate of any type may stumble over the question.
                ServerCertificateTypes = hello.Suites.Any(s => CipherSuites.KeyExchange(s) is not ("PSK" or "DHE_PSK" or "ECDHE_PSK")) ? [Registered.X509, Registered.RawPublicKey] : [],
                ExtendedMasterSecret = true,
                EncryptThenMac = true,
                RenegotiationInfo = true,
            },
        };
    }
}
