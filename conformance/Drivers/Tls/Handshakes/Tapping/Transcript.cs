using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>
/// All that was sent in one handshake, both directions, read below the stack: a bounded list for the evidence, and the messages in clear
/// for the computation of keys. Reads whatever comes and never throws.
/// </summary>
/// <param name="isClient">Whether our side is the client.</param>
/// <param name="datagrams">DTLS instead of TLS.</param>
internal sealed class Transcript(bool isClient, bool datagrams)
{
    private const int MostMessages = 256;
    private const int MostOctets = 1 << 20;

    // Warnings, empty records and the like say nothing; more of them than this is a flood.
    private const int MostIdle = 64;

    private readonly List<HandshakeMessage> _messages = [];
    private readonly List<HandshakePiece> _pieces = [];
    private int _octets;
    private int _idle;

    /// <summary>Whether these are datagrams.</summary>
    public bool IsDatagrams => datagrams;

    /// <summary>What the messages in clear said.</summary>
    public HandshakeFacts Facts { get; } = new();

    /// <summary>What was sent, in order.</summary>
    public IReadOnlyList<HandshakeMessage> Messages => _messages;

    /// <summary>Why nothing more is to be taken from the other side; null while all is within bounds.</summary>
    public string? Excess { get; private set; }

    /// <summary>Whether <paramref name="ours"/> is the client's direction.</summary>
    public bool IsFromClient(bool ours) => ours == isClient;

    /// <summary>Takes a whole message in clear.</summary>
    public void Take(bool ours, byte type, int sequence, byte[] body)
    {
        var piece = new HandshakePiece(IsFromClient(ours), type, sequence, body);
        var detail = Facts.Take(piece);
        Note(ours, MessageType.Name(type), body.Length, detail);
        if (!ours && (_octets += body.Length) > MostOctets)
            Stop($"more than {MostOctets} octets of handshake messages came");
        else if (type is not (MessageType.HelloVerifyRequest or MessageType.HelloRequest))
            Add(piece);
    }

    /// <summary>Takes a note of something else, e.g. an alert or a protected record.</summary>
    public void Note(bool ours, string name, int length, string detail)
    {
        if (_messages.Count < MostMessages)
            _messages.Add(new HandshakeMessage(ours, name, length, detail));
    }

    /// <summary>The same of something that says nothing; floods end the handshake.</summary>
    public void NoteIdle(bool ours, string name, int length, string detail)
    {
        Note(ours, name, length, detail);
        if (!ours && ++_idle > MostIdle)
            Stop($"more than {MostIdle} warnings, empty records and the like came");
    }

    /// <summary>Says what a protected alert of theirs was, once the stack has opened it.</summary>
    public void Reveal(string name, string detail)
    {
        var index = _messages.FindLastIndex(m => !m.Ours && m.Name == name);
        if (index >= 0)
            _messages[index] = _messages[index] with { Detail = detail };
    }

    /// <summary>Stops: what they send is beyond reason.</summary>
    public void Stop(string why) => Excess ??= why;

    /// <summary>
    /// The messages in clear in the order of the protocol, which datagrams need not keep: hello of the client, first flight of the
    /// server, second of the client, what the server says in clear after that. Without Finished, which is protected.
    /// </summary>
    public IReadOnlyList<HandshakePiece> InOrder() => [.. _pieces.OrderBy(Flight).ThenBy(p => p.Sequence)];

    /// <summary>A hello begins anew: what was before it, up to a HelloVerifyRequest that may come twice, is not hashed (RFC 6347 4.2.1).</summary>
    private void Add(HandshakePiece piece)
    {
        if (piece.Type == MessageType.ClientHello)
            _pieces.Clear();
        _pieces.Add(piece);
    }

    private static int Flight(HandshakePiece piece) => (piece.FromClient, piece.Type) switch
    {
        (true, MessageType.ClientHello) => 0,
        (false, MessageType.NewSessionTicket) => 3,
        (false, _) => 1,
        _ => 2,
    };
}
