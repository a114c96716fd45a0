using System.Security.Cryptography;

namespace OneM2M.Transport.Probe;

/// <summary>What a client says first. Nothing here is checked for sense: a probe may want to say nonsense.</summary>
public sealed record ClientHello
{
    /// <summary>The version field of the hello; for TLS 1.3 that is TLS 1.2, and <see cref="SupportedVersions"/> tells.</summary>
    public required WireVersion Version { get; init; }

    /// <summary>The version field of the record around it; null: the lowest that such a client would send.</summary>
    public WireVersion? RecordVersion { get; init; }

    /// <summary>32 octets.</summary>
    public ReadOnlyMemory<byte> Random { get; init; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>At most 32 octets; TLS 1.3 sends 32 for the sake of middleboxes.</summary>
    public ReadOnlyMemory<byte> SessionId { get; init; }

    /// <summary>Cookie of a HelloVerifyRequest; DTLS alone has the field.</summary>
    public ReadOnlyMemory<byte> Cookie { get; init; }

    /// <summary>Suites in the order of preference, signalling values among them.</summary>
    public required IReadOnlyList<ushort> Suites { get; init; }

    /// <summary>Compression methods: 0 null, 1 DEFLATE, 64 LZS.</summary>
    public IReadOnlyList<byte> Compressions { get; init; } = [0];

    /// <summary>supported_versions (RFC 8446 4.2.1); none: no such extension.</summary>
    public IReadOnlyList<WireVersion> SupportedVersions { get; init; } = [];

    /// <summary>supported_groups; none: neither that extension nor ec_point_formats.</summary>
    public IReadOnlyList<ushort> Groups { get; init; } = [];

    /// <summary>signature_algorithms; none: no such extension.</summary>
    public IReadOnlyList<ushort> SignatureAlgorithms { get; init; } = [];

    /// <summary>Groups with a share in key_share; null: no such extension; empty: an empty one, which asks for a HelloRetryRequest.</summary>
    public IReadOnlyList<ushort>? KeyShares { get; init; }

    /// <summary>Cookie of a HelloRetryRequest.</summary>
    public ReadOnlyMemory<byte> RetryCookie { get; init; }

    /// <summary>Host name of server_name; null: no such extension.</summary>
    public string? ServerName { get; init; }

    /// <summary>Types of certificate that the server may present (RFC 7250); none: no such extension.</summary>
    public IReadOnlyList<byte> ServerCertificateTypes { get; init; } = [];

    /// <summary>Types of certificate that we could present (RFC 7250); none: no such extension.</summary>
    public IReadOnlyList<byte> ClientCertificateTypes { get; init; } = [];

    /// <summary>extended_master_secret (RFC 7627).</summary>
    public bool ExtendedMasterSecret { get; init; }

    /// <summary>encrypt_then_mac (RFC 7366).</summary>
    public bool EncryptThenMac { get; init; }

    /// <summary>An empty renegotiation_info (RFC 5746).</summary>
    public bool RenegotiationInfo { get; init; }
}
