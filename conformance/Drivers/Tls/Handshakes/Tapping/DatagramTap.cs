using System.Buffers.Binary;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>Reads records of DTLS, and puts the fragments of messages together.</summary>
internal sealed class DatagramTap(bool ours, Transcript transcript) : RecordTap(ours, transcript)
{
    private const int Header = 13;

    // Nobody sends more messages than these in a handshake.
    private const int MostMessages = 64;

    // Memory that all fragments together may claim by the lengths that they tell.
    private const int MostClaimed = 1 << 20;

    private readonly Dictionary<int, MessageAssembly> _open = [];
    private readonly HashSet<int> _done = [];
    private int _claimed;

    /// <inheritdoc/>
    public override void Feed(ReadOnlySpan<byte> octets)
    {
        while (octets.Length >= Header)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(octets[11..]);
            if (!ContentType.IsKnown(octets[0]) || octets[1] != 0xfe || octets.Length < Header + length)
                break;
            var isProtected = BinaryPrimitives.ReadUInt16BigEndian(octets[3..]) > 0;
            TakeRecord(octets[0], isProtected, octets.Slice(Header, length));
            octets = octets[(Header + length)..];
        }

        if (!octets.IsEmpty)
            Transcript.NoteIdle(Ours, "datagram", octets.Length, "no record of DTLS");
    }

    private void TakeRecord(byte type, bool isProtected, ReadOnlySpan<byte> content)
    {
        if (type != ContentType.Handshake || isProtected || content.IsEmpty)
        {
            TakeOther(type, isProtected, content);
            return;
        }

        var reader = new OctetReader(content);
        while (!reader.IsAtEnd)
        {
            if (!reader.TryOctet(out var message) || !reader.TryMedium(out var length) || !reader.TryShort(out var sequence) || !reader.TryMedium(out var offset)
                || !reader.TryVector24(out var fragment) || offset + fragment.Length > length || length > MostMessage)
            {
                Transcript.NoteIdle(Ours, "handshake record", content.Length, "a fragment that has no valid form");
                return;
            }

            TakeFragment(message, length, sequence, offset, fragment);
        }
    }

    private void TakeFragment(byte type, int length, int sequence, int offset, ReadOnlySpan<byte> fragment)
    {
        if (_done.Contains(sequence) || _done.Count + _open.Count >= MostMessages)
        {
            if (offset == 0)
                Transcript.Note(Ours, MessageType.Name(type), length, "again");
            return;
        }

        if (!_open.TryGetValue(sequence, out var assembly))
        {
            if ((_claimed += length) > MostClaimed)
            {
                Transcript.Stop($"messages of more than {MostClaimed} octets were begun");
                return;
            }

            _open[sequence] = assembly = new MessageAssembly(type, length);
        }

        if (!assembly.Add(type, length, offset, fragment) || !assembly.IsWhole)
            return;
        _open.Remove(sequence);

        // A ServerHello may come with the number of the HelloVerifyRequest before it (RFC 6347 4.2.2).
        if (type != MessageType.HelloVerifyRequest)
            _done.Add(sequence);
        Transcript.Take(Ours, type, sequence, assembly.Body.ToArray());
    }
}
