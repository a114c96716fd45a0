using System.Buffers.Binary;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;

/// <summary>
/// What a client over DTLS does wrong with whole datagrams, below the stack, which sends one record in each. Records in clear are numbered
/// anew, so that what is added or left out shows nowhere else. What DTLS tells a receiver to put up with or to pass over in silence is no
/// fault there (RFC 6347 4.1.2.7, 4.2.2): honest servers finish the handshake after <see cref="BadHabit.OutOfOrder"/>, some after
/// <see cref="BadHabit.EmptyRecords"/> and <see cref="BadHabit.EarlyData"/>.
/// </summary>
internal sealed class DatagramHabits(Mischief mischief)
{
    private const int Header = 13;
    private const int MessageHeader = 12;
    private const int EmptyOnes = 64;

    private readonly List<byte[]> _held = [];
    private byte[] _pieces = [];
    private long _sequence;
    private bool _dropsExchange;

    /// <summary>What is sent instead of <paramref name="datagram"/>.</summary>
    public IReadOnlyList<byte[]> Apply(byte[] datagram)
    {
        if (mischief.Habit == BadHabit.None || datagram.Length < Header)
            return [datagram];
        if (IsProtected(datagram))
            return datagram[0] == ContentType.Handshake ? [datagram, .. Release()] : [datagram];
        return [.. OfClear(datagram).Select(Numbered)];
    }

    private IReadOnlyList<byte[]> OfClear(byte[] datagram) => Message(datagram) switch
    {
        MessageType.ClientHello => OfHello(datagram),
        MessageType.ClientKeyExchange => OfKeyExchange(datagram),
        _ => [datagram],
    };

    private IReadOnlyList<byte[]> OfHello(byte[] datagram)
    {
        if (mischief.Habit == BadHabit.OversizedRecord)
            return Whole(datagram);

        // Every hello: the first one is forgotten by a server that asks for a cookie.
        return mischief.Habit == BadHabit.EmptyRecords
            ? [datagram, .. Enumerable.Range(0, mischief.Always() ? EmptyOnes : 0).Select(_ => Record(ContentType.Handshake, []))]
            : [datagram];
    }

    private IReadOnlyList<byte[]> OfKeyExchange(byte[] datagram)
    {
        switch (mischief.Habit)
        {
            case BadHabit.EarlyData when mischief.Always():
                return [Record(ContentType.ApplicationData, "GET / HTTP/1.1\r\n\r\n"u8.ToArray()), datagram];
            case BadHabit.OutOfOrder when mischief.Always():
                _held.Add(datagram);
                return [];

            // With a certificate it is CertificateVerify that is left out, by the stack itself; that was done before this.
            case BadHabit.MissingMessage when _dropsExchange || !mischief.IsDone:
                return mischief.Always() && (_dropsExchange = true) ? [] : [datagram];
            default:
                return [datagram];
        }
    }

    /// <summary>The fragments of a hello that the stack had to cut, as one message in one record.</summary>
    private IReadOnlyList<byte[]> Whole(byte[] datagram)
    {
        var content = datagram.AsSpan(Header);
        var length = Medium(content[1..]);
        var offset = Medium(content[6..]);
        _pieces = offset == 0 ? content[MessageHeader..].ToArray() : [.. _pieces, .. content[MessageHeader..]];
        if (_pieces.Length < length)
            return [];
        var header = content[..MessageHeader].ToArray();
        header.AsSpan(6, 3).Clear();
        header.AsSpan(1, 3).CopyTo(header.AsSpan(9));
        mischief.Always();
        return [Record(ContentType.Handshake, [.. header, .. _pieces])];
    }

    private IReadOnlyList<byte[]> Release()
    {
        var held = _held.Select(Numbered).ToList();
        _held.Clear();
        return held;
    }

    private byte[] Numbered(byte[] datagram)
    {
        BinaryPrimitives.WriteInt64BigEndian(datagram.AsSpan(3), _sequence++);
        return datagram;
    }

    /// <summary>A record in clear, not yet numbered.</summary>
    internal static byte[] Record(byte type, byte[] content) =>
        new OctetWriter().Octet(type).Short((int)WireVersion.Dtls12).Octets(new byte[8]).Short(content.Length).Octets(content).Written.ToArray();

    /// <summary>Whether a datagram's first record is protected.</summary>
    internal static bool IsProtected(byte[] datagram) => BinaryPrimitives.ReadUInt16BigEndian(datagram.AsSpan(3)) > 0;

    private static int Medium(ReadOnlySpan<byte> octets) => (octets[0] << 16) | (octets[1] << 8) | octets[2];

    /// <summary>Type of the handshake message that a datagram begins with; -1 for none.</summary>
    internal static int Message(byte[] datagram) => datagram[0] == ContentType.Handshake && datagram.Length >= Header + MessageHeader ? datagram[Header] : -1;
}
