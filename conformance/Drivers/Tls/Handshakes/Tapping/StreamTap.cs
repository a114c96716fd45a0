using System.Buffers.Binary;
using System.Runtime.InteropServices;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>Reads records of TLS.</summary>
internal sealed class StreamTap(bool ours, Transcript transcript) : RecordTap(ours, transcript)
{
    private const int Header = 5;
    private const int MessageHeader = 4;

    private readonly List<byte> _held = [];
    private readonly List<byte> _messages = [];
    private int _sequence;
    private bool _protected;
    private bool _blind;

    /// <inheritdoc/>
    public override void Feed(ReadOnlySpan<byte> octets)
    {
        if (_blind)
            return;
        _held.AddRange(octets);
        var rest = CollectionsMarshal.AsSpan(_held);
        while (rest.Length >= Header)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[3..]);
            if (!ContentType.IsKnown(rest[0]) || rest[1] != 3 || length > MostRecord)
            {
                // The stack refuses it; nothing that follows could be told apart.
                Transcript.Note(Ours, "record", length, ContentType.IsKnown(rest[0]) ? "longer than allowed, or of another protocol" : "no record of TLS");
                _blind = true;
                _held.Clear();
                return;
            }

            if (rest.Length < Header + length)
                break;
            TakeRecord(rest[0], rest.Slice(Header, length));
            rest = rest[(Header + length)..];
        }

        _held.RemoveRange(0, _held.Count - rest.Length);
    }

    private void TakeRecord(byte type, ReadOnlySpan<byte> content)
    {
        if (type != ContentType.Handshake || _protected || content.IsEmpty)
        {
            TakeOther(type, _protected, content);
            _protected |= type == ContentType.ChangeCipherSpec;
            return;
        }

        _messages.AddRange(content);
        var rest = CollectionsMarshal.AsSpan(_messages);
        while (rest.Length >= MessageHeader)
        {
            var length = (rest[1] << 16) | (rest[2] << 8) | rest[3];
            if (length > MostMessage)
            {
                Transcript.Note(Ours, MessageType.Name(rest[0]), length, "longer than anybody needs");
                if (!Ours)
                    Transcript.Stop($"a {MessageType.Name(rest[0])} that says it has {length} octets");
                _blind = true;
                return;
            }

            if (rest.Length < MessageHeader + length)
                break;
            Transcript.Take(Ours, rest[0], _sequence++, rest.Slice(MessageHeader, length).ToArray());
            rest = rest[(MessageHeader + length)..];
        }

        _messages.RemoveRange(0, _messages.Count - rest.Length);
    }
}
