using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Tls.Tests.Flights;

/// <summary>Reads octets as the probe does.</summary>
internal static class Reading
{
    /// <summary>A stream that comes in pieces of <paramref name="piece"/> octets.</summary>
    public static FlightReader Stream(ReadOnlySpan<byte> octets, int piece = int.MaxValue)
    {
        var reader = FlightReader.For(WireVersion.Tls12);
        for (var start = 0; start < octets.Length; start += Math.Min(piece, octets.Length - start))
            reader.Feed(octets.Slice(start, Math.Min(piece, octets.Length - start)));
        return reader;
    }

    /// <summary>A stream in hexadecimal.</summary>
    public static FlightReader Stream(string hex) => Stream(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));

    /// <summary>Datagrams.</summary>
    public static FlightReader Datagrams(IEnumerable<byte[]> datagrams)
    {
        var reader = FlightReader.For(WireVersion.Dtls12);
        foreach (var datagram in datagrams)
            reader.Feed(datagram);
        return reader;
    }

    /// <summary>Datagrams in hexadecimal.</summary>
    public static FlightReader Datagrams(params string[] hex) => Datagrams(hex.Select(h => Convert.FromHexString(h.Replace(" ", "", StringComparison.Ordinal))));

    /// <summary>A capture.</summary>
    public static FlightReader Capture(string name, int piece = int.MaxValue) =>
        Captures.IsDatagram(name) ? Datagrams(Captures.Of(name)) : Stream(Captures.Of(name).Single(), piece);
}
