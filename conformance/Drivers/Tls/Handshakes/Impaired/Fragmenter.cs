using System.Buffers.Binary;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

/// <summary>
/// Cuts handshake messages in clear into fragments of a given size, each in a record of its own, several records in a datagram. Who is
/// stateless can't put fragments together, so ClientHello and HelloVerifyRequest stay whole (RFC 6347 4.2.1, 4.2.3). Records in clear are
/// numbered anew: nothing authenticates their numbers.
/// </summary>
/// <param name="size">Octets of payload in a fragment.</param>
/// <param name="most">Octets of a datagram.</param>
internal sealed class Fragmenter(int size, int most)
{
    private long _number;

    /// <summary>The datagrams that take the place of this one.</summary>
    public IReadOnlyList<byte[]> Cut(ReadOnlySpan<byte> datagram)
    {
        var cut = new List<byte[]>();
        var current = new List<byte>();
        while (datagram.Length >= RecordHead.Length)
        {
            var length = Math.Min(RecordHead.Length + BinaryPrimitives.ReadUInt16BigEndian(datagram[11..]), datagram.Length);
            foreach (var record in Records(datagram[..length]))
            {
                if (current.Count > 0 && current.Count + record.Length > most)
                {
                    cut.Add([.. current]);
                    current.Clear();
                }

                current.AddRange(record);
            }

            datagram = datagram[length..];
        }

        cut.Add([.. current, .. datagram]);
        return cut;
    }

    private List<byte[]> Records(ReadOnlySpan<byte> record)
    {
        if (RecordHead.Of(record) is not { Epoch: 0 } head)
            return [record.ToArray()];
        if (head.Type != ContentType.Handshake || head.Message is MessageType.ClientHello or MessageType.HelloVerifyRequest)
            return [Numbered(record, record[RecordHead.Length..])];
        var records = new List<byte[]>();
        var content = record[RecordHead.Length..];
        while (content.Length >= RecordHead.FragmentLength)
        {
            var (offset, length) = (Medium(content[6..]), Math.Min(Medium(content[9..]), content.Length - RecordHead.FragmentLength));
            for (var at = 0; at == 0 || at < length; at += size)
            {
                var taken = Math.Min(size, length - at);
                var fragment = new OctetWriter().Octets(content[..6]).Medium(offset + at).Medium(taken).Octets(content.Slice(RecordHead.FragmentLength + at, taken));
                records.Add(Numbered(record, fragment.Written));
            }

            content = content[(RecordHead.FragmentLength + length)..];
        }

        return records;
    }

    private byte[] Numbered(ReadOnlySpan<byte> record, ReadOnlySpan<byte> content)
    {
        byte[] numbered = [.. record[..RecordHead.Length], .. content];
        BinaryPrimitives.WriteUInt16BigEndian(numbered.AsSpan(5), (ushort)(_number >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(numbered.AsSpan(7), (uint)_number++);
        BinaryPrimitives.WriteUInt16BigEndian(numbered.AsSpan(11), (ushort)content.Length);
        return numbered;
    }

    private static int Medium(ReadOnlySpan<byte> octets) => (octets[0] << 16) | (octets[1] << 8) | octets[2];
}
