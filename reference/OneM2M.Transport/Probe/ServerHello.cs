namespace OneM2M.Transport.Probe;

/// <summary>What a server chose. A HelloRetryRequest has the same form.</summary>
public sealed record ServerHello
{
    /// <summary>The version that was agreed on: that of supported_versions where it is there.</summary>
    public required WireVersion Version { get; init; }

    /// <summary>32 octets.</summary>
    public required ReadOnlyMemory<byte> Random { get; init; }

    /// <summary>At most 32 octets.</summary>
    public required ReadOnlyMemory<byte> SessionId { get; init; }

    /// <summary>The suite.</summary>
    public required ushort Suite { get; init; }

    /// <summary>The compression method; 0 is none.</summary>
    public required byte Compression { get; init; }

    /// <summary>Numbers of its extensions, in their order.</summary>
    public required IReadOnlyList<ushort> Extensions { get; init; }

    /// <summary>Whether this is a HelloRetryRequest (RFC 8446 4.1.3).</summary>
    public bool IsRetryRequest { get; init; }

    /// <summary>Group of its key_share; null without one.</summary>
    public ushort? Group { get; init; }

    /// <summary>server_certificate_type; null without one.</summary>
    public byte? ServerCertificateType { get; init; }

    /// <summary>client_certificate_type; null without one.</summary>
    public byte? ClientCertificateType { get; init; }

    /// <summary>Whether the random says that the server could have spoken a higher version (RFC 8446 4.1.3).</summary>
    public bool HasDowngradeMark => Random.Span is [.., 0x44, 0x4f, 0x57, 0x4e, 0x47, 0x52, 0x44, 0 or 1];

    /// <summary>Whether it has this extension.</summary>
    public bool Has(ushort extension) => Extensions.Contains(extension);
}
