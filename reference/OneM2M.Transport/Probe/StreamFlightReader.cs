namespace OneM2M.Transport.Probe;

/// <summary>Reads a flight from a stream: messages lie across records as they like, and pieces of the stream end anywhere.</summary>
internal sealed class StreamFlightReader(FlightLimits limits) : FlightReader(limits)
{
    private const int RecordHeader = 5;
    private const int MessageHeader = 4;

    private readonly Backlog _stream = new();
    private readonly Backlog _messages = new();
    private int _taken;

    /// <inheritdoc/>
    public override void Feed(ReadOnlySpan<byte> octets)
    {
        // Never more than the limit is held, however much comes at once.
        while (!IsDone && !octets.IsEmpty)
        {
            var piece = octets[..Math.Min(octets.Length, ContentType.MaxContent)];
            octets = octets[piece.Length..];
            if ((_taken += piece.Length) > Limits.Octets)
            {
                Fail(FlightFault.TooLong, $"more than {Limits.Octets} octets without an end of the flight");
                return;
            }

            _stream.Add(piece);
            while (!IsDone && TakeRecord())
            {
            }
        }
    }

    private bool TakeRecord()
    {
        var reader = new OctetReader(_stream.Octets);
        if (!reader.TryOctet(out var type) || !reader.TryShort(out var version) || !reader.TryShort(out var length))
            return false;
        if (!ContentType.IsKnown(type) || version >> 8 != 3)
        {
            FailAsNotTls(_stream.Octets[..RecordHeader]);
            return false;
        }

        // In TLS 1.3 a record of ciphertext may be 256 octets longer; but then the hello has ended the flight for us.
        if (length > ContentType.MaxContent)
        {
            Fail(FlightFault.BadLength, $"a record of {length} octets; 16384 are allowed");
            return false;
        }

        if (!reader.TryOctets(length, out var content))
            return false;
        TakeRecord(type, content);
        _stream.Drop(RecordHeader + length);
        return true;
    }

    private void TakeRecord(byte type, ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            Idle("empty records");
        else if (type == ContentType.Alert)
            TakeAlerts(content);
        else if (type == ContentType.Handshake)
        {
            _messages.Add(content);
            while (!IsDone && TakeMessage())
            {
            }
        }
        else if (type == ContentType.ChangeCipherSpec && content is [1])
            Idle("ChangeCipherSpecs");
        else
            Fail(FlightFault.Unexpected, $"a record of type {type} in the first flight");
    }

    private bool TakeMessage()
    {
        var reader = new OctetReader(_messages.Octets);
        if (!reader.TryOctet(out var type) || !reader.TryMedium(out var length))
            return false;
        if (length > Limits.Octets)
        {
            Fail(FlightFault.TooLong, $"a handshake message {type} that says it has {length} octets");
            return false;
        }

        if (!reader.TryOctets(length, out var body))
            return false;
        TakeMessage(type, body);
        _messages.Drop(MessageHeader + length);
        return true;
    }

    /// <summary>SSL 2 begins with a length whose first bit is set, and with 4 for SERVER-HELLO or 0 for ERROR behind it.</summary>
    private void FailAsNotTls(ReadOnlySpan<byte> start)
    {
        var shown = Convert.ToHexStringLower(start);
        if (start is [>= 0x80, _, 0 or 4, ..])
            Fail(FlightFault.SslV2, $"what looks like SSL 2: {shown}…");
        else
            Fail(FlightFault.NotTls, $"no record of TLS: {shown}…");
    }
}
