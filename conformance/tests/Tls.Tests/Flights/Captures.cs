namespace OneM2M.Conformance.Tls.Tests.Flights;

/// <summary>First flights that real servers sent, see captures.txt.</summary>
internal static class Captures
{
    private static readonly ILookup<string, byte[]> All = Read();

    /// <summary>Names of all.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(g => g.Key)];

    /// <summary>Pieces of the flight of this name: one for a stream, one each for datagrams.</summary>
    public static IReadOnlyList<byte[]> Of(string name) => [.. All[name]];

    /// <summary>Whether it went in datagrams.</summary>
    public static bool IsDatagram(string name) => name.StartsWith("dtls", StringComparison.Ordinal);

    private static ILookup<string, byte[]> Read()
    {
        using var reader = new StreamReader(typeof(Captures).Assembly.GetManifestResourceStream("captures.txt")!);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' '))
            .ToLookup(p => p[0], p => Convert.FromHexString(p[1]));
    }
}
