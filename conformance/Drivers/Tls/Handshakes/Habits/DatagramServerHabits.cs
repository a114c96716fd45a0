using System.Buffers.Binary;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;

/// <summary>
/// What a server over DTLS does wrong with whole datagrams, below the stack, which sends one record in each. The flight is held until its
/// last message is there; its messages are then numbered as if they had been meant so, since order and gaps alone are no fault in DTLS.
/// </summary>
internal sealed class DatagramServerHabits(Mischief mischief)
{
    private const int Header = 13;

    // Where message_seq stands in a datagram.
    private const int Number = Header + 4;

    private readonly ServerFlight _flight = new(mischief, DatagramHabits.Message, DatagramHabits.Record);
    private readonly List<byte[]> _held = [];
    private long _sequence;

    /// <summary>What is sent instead of <paramref name="datagram"/>.</summary>
    public IReadOnlyList<byte[]> Apply(byte[] datagram)
    {
        if (!_flight.Applies || datagram.Length < Header)
            return [datagram];
        if (DatagramHabits.IsProtected(datagram))
            return [.. Release(), datagram];
        if (_held.Count == 0 && DatagramHabits.Message(datagram) != MessageType.ServerHello)
            return [Numbered(datagram)];
        _held.Add(datagram);
        if (DatagramHabits.Message(datagram) != MessageType.ServerHelloDone)
            return [];
        _flight.Spoil(_held);
        Renumber();
        return Release();
    }

    private void Renumber()
    {
        var messages = _held.Where(d => DatagramHabits.Message(d) > MessageType.HelloRequest).ToList();
        var numbers = messages.Select(Sequence).Distinct().ToList();
        var first = numbers.Min();
        foreach (var (datagram, number) in messages.Select(d => (d, numbers.IndexOf(Sequence(d)))).ToList())
            BinaryPrimitives.WriteUInt16BigEndian(datagram.AsSpan(Number), (ushort)(first + number));
    }

    private List<byte[]> Release()
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

    private static int Sequence(byte[] datagram) => BinaryPrimitives.ReadUInt16BigEndian(datagram.AsSpan(Number));
}
