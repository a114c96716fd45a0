using System.Globalization;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>What the messages of a handshake said in clear, of both sides.</summary>
internal sealed class HandshakeFacts
{
    /// <summary>The last ClientHello.</summary>
    public ClientHelloFacts? Client { get; private set; }

    /// <summary>Body of the last ClientHello.</summary>
    public byte[] ClientHelloBody { get; private set; } = [];

    /// <summary>ServerHello.</summary>
    public ServerHello? Server { get; private set; }

    /// <summary>Whether a HelloVerifyRequest was sent and answered with its cookie.</summary>
    public bool CookieExchanged { get; private set; }

    /// <summary>Certificates of the server, or its raw public key alone.</summary>
    public IReadOnlyList<byte[]> OfServer { get; private set; } = [];

    /// <summary>Certificates of the client, or its raw public key alone.</summary>
    public IReadOnlyList<byte[]> OfClient { get; private set; } = [];

    /// <summary>Group, algorithm and hint of the ServerKeyExchange.</summary>
    public KeyExchangeParameters? Exchange { get; private set; }

    /// <summary>SignatureAndHashAlgorithm of CertificateVerify.</summary>
    public int? ClientSignature { get; private set; }

    /// <summary>Whether the server asked for a certificate.</summary>
    public bool AsksForCertificate { get; private set; }

    /// <summary>psk_identity in the ClientKeyExchange.</summary>
    public byte[]? Identity { get; private set; }

    /// <summary>Whether the session was resumed: the server repeats the id that the client offered (RFC 5246 7.4.1.3).</summary>
    public bool Resumed => Server is { SessionId.Length: > 0 } server && Client is { } client && server.SessionId.Span.SequenceEqual(client.SessionId);

    /// <summary>Takes a message; says what is in it, in one line.</summary>
    public string Take(HandshakePiece piece) => piece.Type switch
    {
        MessageType.ClientHello => TakeClientHello(piece.Body),
        MessageType.ServerHello => TakeServerHello(piece.Body),
        MessageType.HelloVerifyRequest => TakeVerifyRequest(piece.Body),
        MessageType.Certificate => TakeCertificate(piece),
        MessageType.ServerKeyExchange => TakeServerKeyExchange(piece.Body),
        MessageType.CertificateRequest => TakeCertificateRequest(piece.Body),
        MessageType.ClientKeyExchange => TakeClientKeyExchange(piece.Body),
        MessageType.CertificateVerify => TakeCertificateVerify(piece.Body),
        _ => "",
    };

    private string TakeClientHello(byte[] body)
    {
        ClientHelloBody = body;
        Client = ClientHelloFacts.Read(body);
        if (Client is not { } hello)
            return "has not the form of a ClientHello";
        CookieExchanged |= hello.Cookie.Length > 0;
        string?[] parts =
        [
            hello.Version.Name(), $"{hello.Suites.Count} suites", string.Join(" ", hello.Suites.Take(4).Select(s => CipherSuites.Name((ushort)s))),
            hello.ServerName is { } name ? $"server_name {Shown.Of(name)}" : null,
            hello.SessionId.Length > 0 ? "session to resume" : null, hello.Cookie.Length > 0 ? "cookie" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private string TakeServerHello(byte[] body)
    {
        Server = ServerHelloReader.Read(body, out var fault);
        return Server is { } hello ? $"{hello.Version.Name()}, {CipherSuites.Name(hello.Suite)}, extensions {string.Join(" ", hello.Extensions)}{(Resumed ? ", resumes" : "")}" : fault;
    }

    private static string TakeVerifyRequest(byte[] body) => body.Length > 2 ? $"cookie of {body[2]} octets" : "has not the form of a HelloVerifyRequest";

    private string TakeCertificate(HandshakePiece piece)
    {
        var type = piece.FromClient ? Server?.ClientCertificateType : Server?.ServerCertificateType;
        var certificates = new List<byte[]>();
        var reader = new OctetReader(piece.Body);
        if (!reader.TryVector24(out var content) || !reader.IsAtEnd)
            return "has not the form of a Certificate message";
        if (type == Registered.RawPublicKey)
            certificates.Add(content.ToArray());
        var list = new OctetReader(type == Registered.RawPublicKey ? default : content);
        while (list.TryVector24(out var one))
            certificates.Add(one.ToArray());
        if (piece.FromClient)
            OfClient = certificates;
        else
            OfServer = certificates;
        return type == Registered.RawPublicKey
            ? $"raw public key of {content.Length} octets"
            : $"{certificates.Count} certificates of {string.Join(", ", certificates.Take(8).Select(c => c.Length.ToString(CultureInfo.InvariantCulture)))} octets";
    }

    private string TakeServerKeyExchange(byte[] body)
    {
        if (Server is null)
            return "before a ServerHello";
        Exchange = ServerKeyExchangeReader.Read(body, Server, out var fault);
        if (Exchange is not { } exchange)
            return fault;
        string?[] parts =
        [
            exchange.Group is { } group ? Registered.Group(group) : null,
            exchange.SignatureAlgorithm is { } algorithm ? Registered.SignatureAlgorithm(algorithm) : null,
            exchange.IdentityHint is { } hint ? $"psk_identity_hint {Shown.Of(hint.Span)}" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private string TakeCertificateRequest(byte[] body)
    {
        AsksForCertificate = true;
        var reader = new OctetReader(body);
        if (!reader.TryVector8(out var types) || !reader.TryVector16(out var algorithms) || !reader.TryVector16(out var authorities))
            return "has not the form of a CertificateRequest";
        var names = new List<string>();
        var list = new OctetReader(algorithms);
        while (list.TryShort(out var algorithm) && names.Count < 8)
            names.Add(Registered.SignatureAlgorithm(algorithm));
        return $"types {string.Join(" ", types[..Math.Min(types.Length, 8)].ToArray())}, {string.Join(" ", names)}, authorities in {authorities.Length} octets";
    }

    private string TakeClientKeyExchange(byte[] body)
    {
        var reader = new OctetReader(body);
        if (Server is not { } server || !CipherSuites.KeyExchange(server.Suite).EndsWith("PSK", StringComparison.Ordinal) || !reader.TryVector16(out var identity))
            return "";
        Identity = identity.ToArray();
        return $"psk_identity {Shown.Of(identity)}";
    }

    private string TakeCertificateVerify(byte[] body)
    {
        if (!new OctetReader(body).TryShort(out var algorithm))
            return "has not the form of a CertificateVerify";
        ClientSignature = algorithm;
        return Registered.SignatureAlgorithm(algorithm);
    }
}
