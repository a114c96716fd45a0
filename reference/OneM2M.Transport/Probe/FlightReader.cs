namespace OneM2M.Transport.Probe;

/// <summary>
/// Reads the first flight of a server from whatever it sends: the part that streams and datagrams have in common. It never throws, holds at
/// most <see cref="FlightLimits.Octets"/> twice, and takes a time that grows with the octets that it is fed, and with nothing else.
/// </summary>
public abstract class FlightReader(FlightLimits limits)
{
    private const byte HelloRequest = 0;
    private const byte ServerHelloMessage = 2;
    private const byte HelloVerifyRequest = 3;
    private const byte NewSessionTicket = 4;
    private const byte CertificateMessage = 11;
    private const byte ServerKeyExchange = 12;
    private const byte CertificateRequest = 13;
    private const byte ServerHelloDone = 14;
    private const byte CertificateStatus = 22;
    private const byte SupplementalData = 23;

    private int _idle;

    /// <summary>What was read so far.</summary>
    public ServerFlight Flight { get; } = new();

    /// <summary>Whether nothing that may still come would change <see cref="Flight"/>.</summary>
    public bool IsDone => Flight.IsWhole || Flight.Fault != FlightFault.None;

    /// <summary>How much is taken.</summary>
    protected FlightLimits Limits { get; } = limits;

    /// <summary>A reader for <paramref name="version"/>: the versions before and after it in the same transport are read too.</summary>
    public static FlightReader For(WireVersion version, FlightLimits? limits = null) =>
        version.IsDatagram() ? new DatagramFlightReader(limits ?? new FlightLimits()) : new StreamFlightReader(limits ?? new FlightLimits());

    /// <summary>Takes what came: any piece of a stream, or one datagram. Without effect once <see cref="IsDone"/>.</summary>
    public abstract void Feed(ReadOnlySpan<byte> octets);

    /// <summary>Stops reading.</summary>
    protected void Fail(FlightFault fault, string detail)
    {
        if (IsDone)
            return;
        Flight.Fault = fault;
        Flight.FaultDetail = detail;
    }

    /// <summary>Counts something that says nothing.</summary>
    protected void Idle(string what)
    {
        if (++_idle > Limits.Idle)
            Fail(FlightFault.Flood, $"more than {Limits.Idle} {what} and the like");
    }

    /// <summary>Takes the content of an alert record.</summary>
    protected void TakeAlerts(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty || content.Length % 2 != 0)
        {
            Fail(FlightFault.BadMessage, $"an alert record of {content.Length} octets");
            return;
        }

        for (var i = 0; i < content.Length && !IsDone; i += 2)
        {
            var alert = new Alert(content[i], content[i + 1]);
            if (alert.IsWarning)
                Idle("warnings");
            if (IsDone)
                return;
            Flight.Add(alert);
            Flight.IsWhole = !alert.IsWarning;
        }
    }

    /// <summary>Takes one whole handshake message.</summary>
    protected void TakeMessage(byte type, ReadOnlySpan<byte> body)
    {
        if (IsDone)
            return;
        if (type == HelloRequest)
            Idle("HelloRequests");
        else if (Flight.Hello is null)
            TakeFirst(type, body);
        else
            TakeLater(type, body);
    }

    /// <summary>Whether a message of this type may be the first one.</summary>
    protected static bool MayBeFirst(byte type) => type is ServerHelloMessage or HelloVerifyRequest;

    /// <summary>Whether TLS 1.3 was agreed on, whose later records are ciphertext.</summary>
    protected bool IsTls13 => Flight.Hello?.Version == WireVersion.Tls13;

    private void TakeFirst(byte type, ReadOnlySpan<byte> body)
    {
        if (type == HelloVerifyRequest && this is DatagramFlightReader)
            TakeVerifyRequest(body);
        else if (type != ServerHelloMessage)
            Fail(FlightFault.Unexpected, $"handshake message {type} before a ServerHello");
        else if (ServerHelloReader.Read(body, out var fault) is { } hello)
        {
            Flight.Hello = hello;
            Flight.IsWhole = IsTls13 || hello.IsRetryRequest;
        }
        else
            Fail(FlightFault.BadMessage, fault);
    }

    private void TakeVerifyRequest(ReadOnlySpan<byte> body)
    {
        var reader = new OctetReader(body);
        if (!reader.TryShort(out _) || !reader.TryVector8(out var cookie) || !reader.IsAtEnd)
        {
            Fail(FlightFault.BadMessage, "a HelloVerifyRequest whose cookie is longer or shorter than it says");
            return;
        }

        Flight.Cookie = cookie.ToArray();
        Flight.IsWhole = true;
    }

    private void TakeLater(byte type, ReadOnlySpan<byte> body)
    {
        switch (type)
        {
            case CertificateMessage:
                TakeCertificate(body);
                break;
            case ServerKeyExchange:
                Flight.KeyExchange = ServerKeyExchangeReader.Read(body, Flight.Hello!, out var fault);
                if (Flight.KeyExchange is null)
                    Fail(FlightFault.BadMessage, fault);
                break;
            case CertificateRequest:
                Flight.AsksForCertificate = true;
                break;
            case ServerHelloDone when !body.IsEmpty:
                Fail(FlightFault.BadMessage, $"a ServerHelloDone of {body.Length} octets");
                break;
            case ServerHelloDone:
                Flight.IsWhole = true;
                break;
            case CertificateStatus or NewSessionTicket or SupplementalData:
                Idle("messages that the probe does not read");
                break;
            default:
                Fail(FlightFault.Unexpected, $"handshake message {type} after a ServerHello");
                break;
        }
    }

    /// <summary>A raw public key stands alone (RFC 7250 3); certificates stand in a list, the server's own first.</summary>
    private void TakeCertificate(ReadOnlySpan<byte> body)
    {
        if (Flight.CertificateOctets is not null)
        {
            Fail(FlightFault.Unexpected, "a second Certificate message");
            return;
        }

        Flight.CertificateOctets = body.Length;
        var reader = new OctetReader(body);
        if (!reader.TryVector24(out var content) || !reader.IsAtEnd)
        {
            Fail(FlightFault.BadMessage, "a Certificate message whose list is longer or shorter than it says");
            return;
        }

        var list = new OctetReader(content);
        if (Flight.Hello!.ServerCertificateType == Registered.RawPublicKey)
            Flight.Certificate = content.ToArray();
        else if (list.TryVector24(out var own))
            Flight.Certificate = own.ToArray();
        else if (!content.IsEmpty)
            Fail(FlightFault.BadMessage, "a Certificate message whose first certificate is longer than the list");
    }
}
