namespace OneM2M.Transport.Probe;

/// <summary>Reads the body of a ServerHello or HelloRetryRequest.</summary>
public static class ServerHelloReader
{
    private const int MaxSessionId = 32;

    private static ReadOnlySpan<byte> RetryRandom =>
    [
        0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
        0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
    ];

    /// <summary>Reads <paramref name="body"/>; otherwise <paramref name="fault"/> says what is wrong with it.</summary>
    public static ServerHello? Read(ReadOnlySpan<byte> body, out string fault)
    {
        var reader = new OctetReader(body);
        fault = "a ServerHello that ends before its compression method";
        if (!reader.TryShort(out var version) || !reader.TryOctets(32, out var random) || !reader.TryVector8(out var session))
            return null;
        if (session.Length > MaxSessionId)
        {
            fault = $"a ServerHello with a session id of {session.Length} octets";
            return null;
        }

        if (!reader.TryShort(out var suite) || !reader.TryOctet(out var compression))
            return null;
        var hello = new ServerHello
        {
            Version = (WireVersion)version,
            Random = random.ToArray(),
            SessionId = session.ToArray(),
            Suite = suite,
            Compression = compression,
            Extensions = [],
            IsRetryRequest = random.SequenceEqual(RetryRandom),
        };
        fault = "";
        if (reader.IsAtEnd)
            return hello;
        if (reader.TryVector16(out var extensions) && reader.IsAtEnd)
            return WithExtensions(hello, extensions, out fault);
        fault = "a ServerHello whose extensions are longer or shorter than it says";
        return null;
    }

    private static ServerHello? WithExtensions(ServerHello hello, ReadOnlySpan<byte> octets, out string fault)
    {
        var reader = new OctetReader(octets);
        var seen = new List<ushort>();
        var known = new HashSet<ushort>();
        while (!reader.IsAtEnd)
        {
            fault = "a ServerHello with an extension that is longer than the rest";
            if (!reader.TryShort(out var type) || !reader.TryVector16(out var content))
                return null;
            fault = $"a ServerHello with extension {type} twice";
            if (!known.Add(type))
                return null;
            seen.Add(type);
            fault = $"a ServerHello with an extension {type} that has no valid form";
            if (Apply(hello, type, content) is not { } applied)
                return null;
            hello = applied;
        }

        fault = "";
        return hello with { Extensions = seen };
    }

    private static ServerHello? Apply(ServerHello hello, ushort type, ReadOnlySpan<byte> content)
    {
        var reader = new OctetReader(content);
        switch (type)
        {
            case ExtensionType.SupportedVersions:
                return reader.TryShort(out var version) && reader.IsAtEnd ? hello with { Version = (WireVersion)version } : null;
            case ExtensionType.KeyShare:
                var whole = reader.TryShort(out var group) && (hello.IsRetryRequest || reader.TryVector16(out _)) && reader.IsAtEnd;
                return whole ? hello with { Group = group } : null;
            case ExtensionType.ServerCertificateType:
                return reader.TryOctet(out var server) && reader.IsAtEnd ? hello with { ServerCertificateType = server } : null;
            case ExtensionType.ClientCertificateType:
                return reader.TryOctet(out var client) && reader.IsAtEnd ? hello with { ClientCertificateType = client } : null;
            case ExtensionType.ExtendedMasterSecret or ExtensionType.EncryptThenMac:
                return content.IsEmpty ? hello : null;
            case ExtensionType.RenegotiationInfo:
                return reader.TryVector8(out _) && reader.IsAtEnd ? hello : null;
            default:
                return hello;
        }
    }
}
