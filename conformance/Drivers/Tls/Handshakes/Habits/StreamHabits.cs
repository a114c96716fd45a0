using System.Buffers.Binary;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;

/// <summary>What a client over TLS does wrong with whole records, below the stack.</summary>
internal sealed class StreamHabits(Mischief mischief)
{
    private const int Header = 5;
    private const int MessageHeader = 4;
    private const int EmptyOnes = 64;

    private bool _begun;

    /// <summary>What is sent instead of <paramref name="flight"/>, whole records that the stack sends at once.</summary>
    public byte[] Apply(byte[] flight)
    {
        var records = Split(flight);
        if (!_begun)
            OfHello(records);
        else if (Exchange(records) is { } exchange)
            OfKeyExchange(records, exchange);
        _begun = true;
        return [.. records.SelectMany(r => r)];
    }

    private void OfHello(List<byte[]> records)
    {
        // A hello that the stack had to cut: its pieces in one record.
        if (records.Count > 1 && mischief.Commits(BadHabit.OversizedRecord))
        {
            var whole = Record(ContentType.Handshake, [.. records.SelectMany(r => r[Header..])]);
            records.Clear();
            records.Add(whole);
        }

        if (mischief.Commits(BadHabit.EmptyRecords))
            records.AddRange(Enumerable.Repeat(Record(ContentType.Handshake, []), EmptyOnes));
    }

    private void OfKeyExchange(List<byte[]> records, Range exchange)
    {
        var (start, count) = exchange.GetOffsetAndLength(records.Count);
        var pieces = records.GetRange(start, count);
        if (mischief.Commits(BadHabit.OutOfOrder))
        {
            records.RemoveRange(start, count);
            records.AddRange(pieces);
        }

        // With a certificate it is CertificateVerify that is left out, by the stack itself, so that all else fits.
        if (mischief.Commits(BadHabit.MissingMessage))
            records.RemoveRange(start, count);
        if (mischief.Commits(BadHabit.EarlyData))
            records.Insert(0, Record(ContentType.ApplicationData, "GET / HTTP/1.1\r\n\r\n"u8.ToArray()));
    }

    /// <summary>The records of ClientKeyExchange, which has its own: more than one where it is long. Null where it is not among them.</summary>
    private static Range? Exchange(List<byte[]> records)
    {
        // What follows ChangeCipherSpec is protected, and its octets are none that could be read.
        var clear = records.TakeWhile(r => r[0] == ContentType.Handshake).ToList();
        for (var i = 0; i < clear.Count;)
        {
            var message = clear[i].AsSpan(Header);
            var rest = MessageHeader + ((message[1] << 16) | (message[2] << 8) | message[3]);
            var start = i;
            while (rest > 0 && i < clear.Count)
                rest -= clear[i++].Length - Header;
            if (message[0] == MessageType.ClientKeyExchange)
                return start..i;
        }

        return null;
    }

    /// <summary>Type of the handshake message that a record begins with; -1 for none.</summary>
    internal static int Message(byte[] record) => record.Length > Header && record[0] == ContentType.Handshake ? record[Header] : -1;

    /// <summary>A record in clear.</summary>
    internal static byte[] Record(byte type, byte[] content) => new OctetWriter().Octet(type).Short((int)WireVersion.Tls12).Short(content.Length).Octets(content).Written.ToArray();

    /// <summary>The records of a flight.</summary>
    internal static List<byte[]> Split(byte[] flight)
    {
        var records = new List<byte[]>();
        for (var at = 0; at < flight.Length;)
        {
            var end = at + Header + BinaryPrimitives.ReadUInt16BigEndian(flight.AsSpan(at + 3));
            records.Add(flight[at..end]);
            at = end;
        }

        return records;
    }
}
