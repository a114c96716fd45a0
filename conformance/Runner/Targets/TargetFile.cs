using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner.Targets.Tls;

namespace OneM2M.Conformance.Runner.Targets;

/// <summary>A target file, read and checked: what the vendor claims (ICS) and how the implementation is reached (IXIT).</summary>
public sealed record TargetFile
{
    /// <summary>What scenarios may know.</summary>
    public required TargetProfile Profile { get; init; }

    /// <summary>Where its HTTP binding listens; null where only a shim is given.</summary>
    public Uri? Http { get; init; }

    /// <summary>shim: the program that computes for the implementation; null where only an HTTP binding is given.</summary>
    public ShimTarget? Shim { get; init; }

    /// <summary>tls: where it speaks (D)TLS, in the order of the file.</summary>
    public IReadOnlyList<TlsTarget> Tls { get; init; } = [];

    /// <summary>Where our notification receiver listens, as the implementation reaches it; null chooses loopback and a free port.</summary>
    public Uri? NotifyListen { get; init; }

    /// <summary>Headers that the deployment demands; secrets, never shown.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> SecretHeaders { get; init; } = [];

    /// <summary>limits: connections at a time, null for none.</summary>
    public int? MaxConnections { get; init; }

    /// <summary>limits: requests a second, null for none.</summary>
    public double? RequestsPerSecond { get; init; }

    /// <summary>The JSON Schema of a target file, which `init` puts beside it so that an editor completes its keys.</summary>
    public static string Schema
    {
        get
        {
            using var stream = typeof(TargetFile).Assembly.GetManifestResourceStream(SchemaName)!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>File name of <see cref="Schema"/>.</summary>
    public const string SchemaName = "target.schema.json";

    /// <summary>Reads <paramref name="path"/>. Throws <see cref="TargetFileException"/> with place and remedy.</summary>
    public static TargetFile Load(string path) => TargetFileReader.Read(path);
}
