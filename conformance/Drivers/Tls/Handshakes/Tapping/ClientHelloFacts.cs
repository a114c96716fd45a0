using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>What a ClientHello offers.</summary>
internal sealed record ClientHelloFacts
{
    /// <summary>Its version field.</summary>
    public required WireVersion Version { get; init; }

    /// <summary>32 octets.</summary>
    public required byte[] Random { get; init; }

    /// <summary>Session that it wants to resume; empty for a new one.</summary>
    public required byte[] SessionId { get; init; }

    /// <summary>Cookie of DTLS; empty without one.</summary>
    public byte[] Cookie { get; init; } = [];

    /// <summary>Suites, signalling values included.</summary>
    public required IReadOnlyList<int> Suites { get; init; }

    /// <summary>Numbers of its extensions.</summary>
    public IReadOnlyList<int> Extensions { get; init; } = [];

    /// <summary>HostName of server_name, its octets; null without one.</summary>
    public byte[]? ServerName { get; init; }

    /// <summary>supported_groups.</summary>
    public IReadOnlyList<int> Groups { get; init; } = [];

    /// <summary>supported_versions; empty where that extension is missing.</summary>
    public IReadOnlyList<int> Versions { get; init; } = [];

    /// <summary>server_certificate_type; empty where that extension is missing.</summary>
    public IReadOnlyList<int> ServerTypes { get; init; } = [];

    /// <summary>Reads a body; null when it has not the form of one.</summary>
    public static ClientHelloFacts? Read(ReadOnlySpan<byte> body)
    {
        var reader = new OctetReader(body);
        if (!reader.TryShort(out var version) || !reader.TryOctets(32, out var random) || !reader.TryVector8(out var session))
            return null;
        ReadOnlySpan<byte> cookie = default;
        if (((WireVersion)version).IsDatagram() && !reader.TryVector8(out cookie))
            return null;
        if (!reader.TryVector16(out var suites) || !reader.TryVector8(out _))
            return null;
        var facts = new ClientHelloFacts
        {
            Version = (WireVersion)version, Random = random.ToArray(), SessionId = session.ToArray(), Cookie = cookie.ToArray(), Suites = Shorts(suites),
        };
        return reader.TryVector16(out var extensions) ? facts.With(extensions) : facts;
    }

    private ClientHelloFacts With(ReadOnlySpan<byte> extensions)
    {
        var facts = this;
        var numbers = new List<int>();
        var reader = new OctetReader(extensions);
        while (reader.TryShort(out var type) && reader.TryVector16(out var content))
        {
            numbers.Add(type);
            facts = facts.With(type, new OctetReader(content));
        }

        return facts with { Extensions = numbers };
    }

    private ClientHelloFacts With(ushort type, OctetReader content)
    {
        switch (type)
        {
            case ExtensionType.ServerName:
                return content.TryVector16(out var list) && new OctetReader(list) is var names && names.TryOctet(out var kind) && kind == 0 && names.TryVector16(out var name)
                    ? this with { ServerName = name.ToArray() }
                    : this;
            case ExtensionType.SupportedGroups:
                return content.TryVector16(out var groups) ? this with { Groups = Shorts(groups) } : this;
            case ExtensionType.SupportedVersions:
                return content.TryVector8(out var versions) ? this with { Versions = Shorts(versions) } : this;
            case ExtensionType.ServerCertificateType:
                return content.TryVector8(out var types) ? this with { ServerTypes = [.. types.ToArray().Select(t => (int)t)] } : this;
            default:
                return this;
        }
    }

    private static List<int> Shorts(ReadOnlySpan<byte> octets)
    {
        var reader = new OctetReader(octets);
        var read = new List<int>();
        while (reader.TryShort(out var value))
            read.Add(value);
        return read;
    }
}
