namespace OneM2M.Conformance.Tls.Tests.Flights;

/// <summary>Inputs for the reader of flights, from worthless to nearly right.</summary>
internal sealed class FlightInputs(Random random)
{
    private static readonly byte[] Interesting = [0, 1, 2, 3, 4, 11, 12, 13, 14, 20, 21, 22, 23, 32, 33, 0x7f, 0x80, 0xfd, 0xfe, 0xff];
    private static readonly ushort[] Suites = [0x00ae, 0xc023, 0xc0ae, 0xc0a8, 0x00b2, 0x1301, 0x0034, 0xc018, 0x0093, 0xfafa];

    /// <summary>The next one: whether it is datagrams, and its pieces.</summary>
    public (bool Datagrams, IReadOnlyList<byte[]> Pieces) Next()
    {
        switch (random.Next(8))
        {
            case 0:
                return (random.Next(2) == 0, [Octets(random.Next(64))]);
            case 1 or 2 or 3:
                var name = Captures.Names[random.Next(Captures.Names.Count)];
                return (Captures.IsDatagram(name), Changed(Captures.Of(name)));
            case 4:
                var type = (byte)random.Next(20, 24);
                return (false, [.. Enumerable.Range(0, random.Next(1, 100)).Select(_ => Record(type, Small()))]);
            case 5:
                return (true, [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Datagram(Fragment()))]);
            case 6:
                return (true, Split(Flight()));
            default:
                return (false, [.. Flight().Select(m => Record(22, [m.Type, 0, (byte)(m.Body.Length >> 8), (byte)m.Body.Length, .. m.Body]))]);
        }
    }

    /// <summary>A few octets changed, dropped, repeated or put in, a piece dropped or moved.</summary>
    private List<byte[]> Changed(IReadOnlyList<byte[]> pieces)
    {
        List<byte[]> changed = [.. pieces.Select(p => (byte[])p.Clone())];
        for (var times = random.Next(4); times > 0; times--)
        {
            var i = random.Next(changed.Count);
            var (piece, at) = (changed[i], random.Next(Math.Max(1, Math.Min(changed[i].Length, 120))));
            at = Math.Min(at, piece.Length);
            changed[i] = random.Next(5) switch
            {
                0 when at < piece.Length => [.. piece.AsSpan(0, at), Interesting[random.Next(Interesting.Length)], .. piece.AsSpan(at + 1)],
                1 when at < piece.Length => [.. piece.AsSpan(0, at), (byte)random.Next(256), .. piece.AsSpan(at + 1)],
                2 => [.. piece.AsSpan(0, at)],
                3 => [.. piece.AsSpan(0, at), .. piece.AsSpan(at / 2)],
                _ => [.. piece.AsSpan(0, at), .. Octets(random.Next(4)), .. piece.AsSpan(at)],
            };
        }

        if (random.Next(4) == 0)
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(changed));
        return changed;
    }

    /// <summary>A flight with a hello and some of what may follow, most fields plausible.</summary>
    private List<(byte Type, byte[] Body)> Flight()
    {
        var suite = Suites[random.Next(Suites.Length)];
        byte[] session = Octets(random.Next(12) == 0 ? random.Next(256) : 32 * random.Next(2));
        byte[] extensions = [.. Enumerable.Range(0, random.Next(5)).SelectMany(_ => Extension())];
        byte[] tail = random.Next(3) == 0 ? [] : [(byte)(extensions.Length >> 8), (byte)extensions.Length, .. extensions];
        List<(byte, byte[])> flight = [(2, [3, 3, .. Octets(32), (byte)session.Length, .. session, (byte)(suite >> 8), (byte)suite, 0, .. tail])];
        for (var more = random.Next(4); more > 0; more--)
            flight.Add(((byte)(random.Next(6) == 0 ? random.Next(25) : random.Next(11, 14)), Small()));
        if (random.Next(3) > 0)
            flight.Add((14, []));
        return flight;
    }

    private byte[] Extension()
    {
        int[] types = [0, 10, 11, 19, 20, 22, 23, 35, 43, 44, 51, 0xff01, random.Next(65536)];
        var (type, content) = (types[random.Next(types.Length)], Octets(random.Next(4)));
        return [(byte)(type >> 8), (byte)type, 0, (byte)(random.Next(20) == 0 ? random.Next(256) : content.Length), .. content];
    }

    private List<byte[]> Split(List<(byte Type, byte[] Body)> flight)
    {
        var datagrams = new List<byte[]>();
        for (var sequence = 0; sequence < flight.Count; sequence++)
        {
            var (type, body) = flight[sequence];
            var step = random.Next(1, 80);
            for (var offset = 0; offset == 0 || offset < body.Length; offset += step)
                datagrams.Add(Datagram(Fragment(type, body.Length, sequence, offset, body.AsSpan(offset, Math.Min(step, body.Length - offset)))));
        }

        if (random.Next(2) == 0)
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(datagrams));
        return datagrams;
    }

    private byte[] Fragment() => Fragment((byte)random.Next(16), random.Next(40), random.Next(4), random.Next(8), Octets(random.Next(20)));

    private static byte[] Fragment(byte type, int length, int sequence, int offset, ReadOnlySpan<byte> octets) =>
        [type, 0, (byte)(length >> 8), (byte)length, 0, (byte)sequence, 0, (byte)(offset >> 8), (byte)offset, 0, (byte)(octets.Length >> 8), (byte)octets.Length, .. octets];

    private static byte[] Datagram(byte[] content) => [22, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(content.Length >> 8), (byte)content.Length, .. content];

    private static byte[] Record(byte type, byte[] content) => [type, 3, 3, (byte)(content.Length >> 8), (byte)content.Length, .. content];

    private byte[] Small() => random.Next(3) == 0 ? [] : random.Next(3) > 0 ? [1, Interesting[random.Next(Interesting.Length)]] : Octets(random.Next(24));

    private byte[] Octets(int count)
    {
        var octets = new byte[count];
        random.NextBytes(octets);
        return octets;
    }
}
