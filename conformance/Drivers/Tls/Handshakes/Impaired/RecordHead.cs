using System.Buffers.Binary;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

/// <summary>What the first record of a datagram says in clear.</summary>
/// <param name="Type">Content type.</param>
/// <param name="Epoch">0 before the first ChangeCipherSpec.</param>
/// <param name="Message">Type of the handshake message; 0 where there is none to be read.</param>
/// <param name="Sequence">Its message_seq.</param>
/// <param name="Offset">Its fragment_offset.</param>
internal readonly record struct RecordHead(byte Type, int Epoch, byte Message, int Sequence, int Offset)
{
    /// <summary>Octets of a record's header.</summary>
    public const int Length = 13;

    /// <summary>Octets of a fragment's header.</summary>
    public const int FragmentLength = 12;

    /// <summary>Whether it carries what nobody repeats when it is lost.</summary>
    public bool IsUnrepeated => Type == ContentType.ApplicationData || (Type == ContentType.Alert && Epoch > 0);

    /// <summary>Whether it is application data under keys.</summary>
    public bool IsApplicationData => Type == ContentType.ApplicationData && Epoch > 0;

    /// <summary>Whether it begins a hello that answers a HelloVerifyRequest: the first one has message_seq 0 (RFC 6347 4.2.2).</summary>
    public bool IsHelloWithCookie => Type == ContentType.Handshake && Epoch == 0 && Message == MessageType.ClientHello && Sequence > 0;

    /// <summary>Whether it can be told apart from others, also when it is sent again: not what is protected.</summary>
    public bool IsRecognisable => Epoch == 0 && Type is ContentType.Handshake or ContentType.ChangeCipherSpec;

    /// <summary>Reads it; null where these octets begin with no record.</summary>
    public static RecordHead? Of(ReadOnlySpan<byte> datagram)
    {
        if (datagram.Length < Length)
            return null;
        var epoch = BinaryPrimitives.ReadUInt16BigEndian(datagram[3..]);
        if (datagram[0] != ContentType.Handshake || epoch > 0 || datagram.Length < Length + FragmentLength)
            return new RecordHead(datagram[0], epoch, 0, 0, 0);
        var fragment = datagram[Length..];
        return new RecordHead(datagram[0], epoch, fragment[0], BinaryPrimitives.ReadUInt16BigEndian(fragment[4..]), (fragment[6] << 16) | (fragment[7] << 8) | fragment[8]);
    }
}
