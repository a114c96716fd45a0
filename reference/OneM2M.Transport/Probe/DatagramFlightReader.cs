namespace OneM2M.Transport.Probe;

/// <summary>Reads a flight from datagrams: records that are no DTLS are passed over (RFC 6347 4.1.2.7), messages are put together from fragments.</summary>
internal sealed class DatagramFlightReader(FlightLimits limits) : FlightReader(limits)
{
    private const int MaxSequence = 32;

    private readonly Dictionary<ushort, MessageAssembly> _waiting = [];
    private int _taken;
    private int _held;
    private int _next = -1;

    /// <inheritdoc/>
    public override void Feed(ReadOnlySpan<byte> octets)
    {
        if (IsDone)
            return;

        // An empty datagram costs as well.
        if ((_taken += Math.Max(1, octets.Length)) > Limits.Octets)
        {
            Fail(FlightFault.TooLong, $"more than {Limits.Octets} octets without an end of the flight");
            return;
        }

        var reader = new OctetReader(octets);
        if (reader.IsAtEnd)
            Discard();
        while (!IsDone && !reader.IsAtEnd)
        {
            if (!TakeRecord(ref reader))
            {
                Discard();
                return;
            }
        }
    }

    private void Discard()
    {
        Flight.Discarded++;
        if (Flight.Discarded > Limits.Idle)
            Fail(FlightFault.NotTls, $"more than {Limits.Idle} records or datagrams that are no DTLS");
    }

    private bool TakeRecord(ref OctetReader reader)
    {
        if (!reader.TryOctet(out var type) || !reader.TryShort(out var version) || !reader.TryShort(out var epoch)
            || !reader.TryOctets(6, out _) || !reader.TryVector16(out var content))
            return false;
        if (!ContentType.IsKnown(type) || version >> 8 != 0xfe || content.Length > ContentType.MaxContent)
            return false;

        // What is encrypted can't be for us, who never came that far.
        if (epoch != 0)
            return false;
        if (content.IsEmpty)
            Idle("empty records");
        else if (type == ContentType.Alert)
            TakeAlerts(content);
        else if (type == ContentType.Handshake)
            TakeFragments(content);
        else
            Idle($"records of type {type}");
        return true;
    }

    private void TakeFragments(ReadOnlySpan<byte> content)
    {
        var reader = new OctetReader(content);
        while (!IsDone && !reader.IsAtEnd)
        {
            if (!reader.TryOctet(out var type) || !reader.TryMedium(out var length) || !reader.TryShort(out var sequence)
                || !reader.TryMedium(out var offset) || !reader.TryVector24(out var fragment))
                Fail(FlightFault.BadLength, "a handshake fragment that is longer than its record");
            else if (length > Limits.Octets)
                Fail(FlightFault.TooLong, $"a handshake message {type} that says it has {length} octets");
            else if (offset + fragment.Length > length)
                Fail(FlightFault.BadLength, $"a fragment from {offset} to {offset + fragment.Length} of a message of {length} octets");
            else
                TakeFragment(type, length, sequence, offset, fragment);
        }
    }

    private void TakeFragment(byte type, int length, ushort sequence, int offset, ReadOnlySpan<byte> fragment)
    {
        if (sequence > MaxSequence || (_next >= 0 && sequence < _next))
        {
            Idle("repeated or far-off messages");
            return;
        }

        if (!_waiting.TryGetValue(sequence, out var assembly))
        {
            // Room is made for what a message says it has, once for each: that is bounded too.
            if ((_held += length) > Limits.Octets)
            {
                Fail(FlightFault.TooLong, $"messages of more than {Limits.Octets} octets in all");
                return;
            }

            _waiting[sequence] = assembly = new MessageAssembly(type, length);
        }

        if (!assembly.Add(type, length, offset, fragment))
            Fail(FlightFault.BadMessage, $"fragments of message {sequence} that contradict each other");
        TakeWhole();
    }

    /// <summary>
    /// The first message of a flight carries 0 or 1, as the server counts the HelloVerifyRequest or not; from there on they come in their order.
    /// </summary>
    private void TakeWhole()
    {
        if (_next < 0)
        {
            foreach (var (sequence, assembly) in _waiting)
            {
                if (assembly.IsWhole && MayBeFirst(assembly.Type))
                    _next = sequence;
            }
        }

        while (!IsDone && _next >= 0 && _waiting.TryGetValue((ushort)_next, out var first) && first.IsWhole)
        {
            _waiting.Remove((ushort)_next++);
            TakeMessage(first.Type, first.Body);
        }
    }
}
