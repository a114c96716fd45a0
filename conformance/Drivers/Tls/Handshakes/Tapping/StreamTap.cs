using System.Buffers.Binary;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>Reads records of TLS.</summary>
internal sealed class StreamTap(bool ours, Transcript transcript) : RecordTap(ours, transcript)
{
    private const int Header = 5;
    private const int MessageHeader = 4;

    private byte[] _held = [];
    private byte[] _message = [];
    private int _sequence;
    private bool _protected;
    private bool _blind;

    /// <inheritdoc/>
    public override void Feed(ReadOnlySpan<byte> octets)
    {
        if (_blind)
            return;
        _held = [.. _held, .. octets];
        var rest = _held.AsSpan();
        while (rest.Length >= Header)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[3..]);
            if (!ContentType.IsKnown(rest[0]) || rest[1] != 3 || length > MostRecord)
            {
                // The stack refuses it; nothing that follows could be told apart.
                Transcript.Note(Ours, "record", length, ContentType.IsKnown(rest[0]) ? "longer than allowed, or of another protocol" : "no record of TLS");
                _blind = true;
                _held = [];
                return;
            }

            if (rest.Length < Header + length)
                break;
            TakeRecord(rest[0], rest.Slice(Header, length));
            rest = rest[(Header + length)..];
        }

        _held = rest.ToArray();
    }

    private void TakeRecord(byte type, ReadOnlySpan<byte> content)
    {
        if (type != ContentType.Handshake || _protected || content.IsEmpty)
        {
            TakeOther(type, _protected, content);
            _protected |= type == ContentType.ChangeCipherSpec;
            return;
        }

        _message = [.. _message, .. content];
        while (_message.Length >= MessageHeader)
        {
            var length = (_message[1] << 16) | (_message[2] << 8) | _message[3];
            if (length > MostMessage)
            {
                Transcript.Note(Ours, MessageType.Name(_message[0]), length, "longer than anybody needs");
                if (!Ours)
                    Transcript.Stop($"a {MessageType.Name(_message[0])} that says it has {length} octets");
                _blind = true;
                return;
            }

            if (_message.Length < MessageHeader + length)
                return;
            Transcript.Take(Ours, _message[0], _sequence++, _message[MessageHeader..(MessageHeader + length)]);
            _message = _message[(MessageHeader + length)..];
        }
    }
}
