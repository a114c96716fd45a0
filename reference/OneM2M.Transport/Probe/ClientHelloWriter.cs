using System.Text;

namespace OneM2M.Transport.Probe;

/// <summary>Puts a <see cref="ClientHello"/> into octets.</summary>
public static class ClientHelloWriter
{
    private const int Handshake = 22;
    private const int ClientHelloMessage = 1;

    /// <summary>One TLS record with the hello. Throws <see cref="ArgumentException"/> when a list is longer than its field can say.</summary>
    public static byte[] Record(ClientHello hello)
    {
        var body = Body(hello, datagram: false);
        return new OctetWriter().Octet(Handshake).Short((int)RecordVersion(hello))
            .Vector(2, r => r.Octet(ClientHelloMessage).Vector(3, m => m.Octets(body)))
            .Written.ToArray();
    }

    /// <summary>One DTLS datagram with one record with the hello, whole. <paramref name="sequence"/> counts both records and messages, from 0.</summary>
    public static byte[] Datagram(ClientHello hello, int sequence, int recordSequence)
    {
        var body = Body(hello, datagram: true);
        return new OctetWriter().Octet(Handshake).Short((int)RecordVersion(hello))
            .Short(0).Short(0).Short(recordSequence >> 16).Short(recordSequence)
            .Vector(2, r => r.Octet(ClientHelloMessage).Medium(body.Length).Short(sequence).Medium(0).Vector(3, m => m.Octets(body)))
            .Written.ToArray();
    }

    /// <summary>A fatal alert, in a datagram, that ends a handshake which we do not mean to go on with: servers with few associations wait otherwise.</summary>
    public static byte[] Farewell(WireVersion version, int recordSequence, byte description = 90) => new OctetWriter()
        .Octet(21).Short((int)version).Short(0).Short(0).Short(recordSequence >> 16).Short(recordSequence).Short(2).Octet(2).Octet(description)
        .Written.ToArray();

    private static WireVersion RecordVersion(ClientHello hello) => hello.RecordVersion
        ?? (hello.Version.IsDatagram() ? WireVersion.Dtls10 : hello.Version == WireVersion.Ssl30 ? WireVersion.Ssl30 : WireVersion.Tls10);

    private static byte[] Body(ClientHello hello, bool datagram)
    {
        var body = new OctetWriter().Short((int)hello.Version).Octets(hello.Random.Span).Vector(1, v => v.Octets(hello.SessionId.Span));
        if (datagram)
            body.Vector(1, v => v.Octets(hello.Cookie.Span));
        body.Vector(2, v => Shorts(v, hello.Suites)).Vector(1, v => Octets(v, hello.Compressions));
        var extensions = Extensions(hello);
        return extensions.Length == 0 ? body.Written.ToArray() : body.Vector(2, v => v.Octets(extensions)).Written.ToArray();
    }

    private static byte[] Extensions(ClientHello hello)
    {
        var all = new OctetWriter();
        if (hello.ServerName is { } name)
            Add(ExtensionType.ServerName, e => e.Vector(2, list => list.Octet(0).Vector(2, n => n.Octets(Encoding.UTF8.GetBytes(name)))));
        AddWhen(hello.RenegotiationInfo, ExtensionType.RenegotiationInfo, e => e.Octet(0));
        AddWhen(hello.Groups.Count > 0, ExtensionType.SupportedGroups, e => e.Vector(2, v => Shorts(v, hello.Groups)));
        AddWhen(hello.Groups.Count > 0, ExtensionType.PointFormats, e => e.Vector(1, v => v.Octet(0)));
        AddWhen(hello.SignatureAlgorithms.Count > 0, ExtensionType.SignatureAlgorithms, e => e.Vector(2, v => Shorts(v, hello.SignatureAlgorithms)));
        AddWhen(hello.ClientCertificateTypes.Count > 0, ExtensionType.ClientCertificateType, e => e.Vector(1, v => Octets(v, hello.ClientCertificateTypes)));
        AddWhen(hello.ServerCertificateTypes.Count > 0, ExtensionType.ServerCertificateType, e => e.Vector(1, v => Octets(v, hello.ServerCertificateTypes)));
        AddWhen(hello.EncryptThenMac, ExtensionType.EncryptThenMac, _ => { });
        AddWhen(hello.ExtendedMasterSecret, ExtensionType.ExtendedMasterSecret, _ => { });
        AddWhen(hello.SupportedVersions.Count > 0, ExtensionType.SupportedVersions, e => e.Vector(1, v => Shorts(v, [.. hello.SupportedVersions.Select(s => (ushort)s)])));
        AddWhen(hello.RetryCookie.Length > 0, ExtensionType.Cookie, e => e.Vector(2, v => v.Octets(hello.RetryCookie.Span)));
        if (hello.KeyShares is { } shares)
            Add(ExtensionType.KeyShare, e => e.Vector(2, v => shares.Aggregate(v, (w, g) => w.Short(g).Vector(2, k => k.Octets(KeyShares.Of(g))))));
        return all.Written.ToArray();

        void Add(ushort type, Action<OctetWriter> content) => all.Short(type).Vector(2, content);

        void AddWhen(bool present, ushort type, Action<OctetWriter> content)
        {
            if (present)
                Add(type, content);
        }
    }

    private static void Shorts(OctetWriter writer, IReadOnlyList<ushort> values)
    {
        foreach (var value in values)
            writer.Short(value);
    }

    private static void Octets(OctetWriter writer, IReadOnlyList<byte> values)
    {
        foreach (var value in values)
            writer.Octet(value);
    }
}
