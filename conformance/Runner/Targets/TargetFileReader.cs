using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner.Targets.Tls;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OneM2M.Conformance.Runner.Targets;

/// <summary>Reads a target file, distrusting it: bounded, without anchors that expand, unknown keys refused.</summary>
internal static class TargetFileReader
{
    private const long MaxOctets = 256 * 1024;
    private const int DefaultProcesses = 2;

    /// <summary>Reads <paramref name="path"/>.</summary>
    public static TargetFile Read(string path)
    {
        var root = new TargetMap(path, "", Parse(path), ["name", "roles", "claims", "http", "cse", "limits", "location", "readings", "shim", "tls"]);
        var shim = root.Map("shim", "command", "processes", "pins");
        var http = root.Map("http", "url", "notifyListen", "source", "headers");
        if (http is null && shim is null && !root.Has("tls"))
            throw root.Missing("http", "the key url below it, e.g. http: { url: http://127.0.0.1:8080 }; or tls, for what is seen in handshakes, or shim, for what is computed without a socket");
        var cse = root.Map("cse", "id", "sp", "name", "release", "admin", "aeStems");
        if (http is not null && cse is null)
            throw root.Missing("cse", "the keys id, name and admin below it");
        var limits = root.Map("limits", "requestsPerSecond", "connections");
        var tls = TlsTargetReader.Read(root);
        var profile = Profile(root, http is null ? null : cse, shim);
        return new TargetFile
        {
            Http = http is null ? null : http.OptionalAddress("url") ?? throw http.Missing("url", "an address like http://127.0.0.1:8080"),
            Shim = shim is null ? null : Shim(shim, path),
            NotifyListen = http?.OptionalAddress("notifyListen"),
            SecretHeaders = http is null ? [] : SecretHeaders.Read(http),
            MaxConnections = limits?.OptionalInteger("connections", 1, 256),
            RequestsPerSecond = limits?.OptionalNumber("requestsPerSecond", 0.01, 1_000_000),
            Tls = tls,

            // An entry under tls is a claim in itself.
            Profile = profile with
            {
                SourceAddress = http?.OptionalIpAddress("source"),
                Claims = profile.Claims.Concat(tls.SelectMany(t => t.Claims)).ToHashSet(StringComparer.Ordinal),
            },
        };
    }

    private static ShimTarget Shim(TargetMap shim, string path)
    {
        var command = shim.Texts("command");
        if (command.Count == 0)
            throw shim.Missing("command", "a program and its arguments, e.g. [python3, shim.py]");
        if (string.IsNullOrWhiteSpace(command[0]))
            throw shim.Fault("command", "begins with an empty text, expected a program, e.g. [python3, shim.py]");
        return new ShimTarget(command, Path.GetDirectoryName(Path.GetFullPath(path))!, shim.OptionalInteger("processes", 1, 64) ?? DefaultProcesses);
    }

    private static TargetProfile Profile(TargetMap root, TargetMap? cse, TargetMap? shim)
    {
        var location = root.Map("location", "latitude", "longitude", "country");
        return new TargetProfile
        {
            Name = root.Text("name"),
            Roles = Known(root, "roles", [.. Iut.Roles.All.Keys]),

            // Claims speak of what is asked over the wire; what a shim does it lists itself.
            Claims = (cse is null ? Each(root, "claims", [.. Capabilities.All.Keys]) : Known(root, "claims", [.. Capabilities.All.Keys]))
                .ToHashSet(StringComparer.Ordinal),
            CseId = cse is null ? "/none" : CseId(cse),
            SpId = cse is null ? null : SpId(cse),
            CseName = cse?.Text("name") ?? "none",
            Release = cse?.OptionalText("release") ?? "3",
            Admin = cse?.Text("admin") ?? "none",
            AeStems = cse?.Texts("aeStems") is { Count: > 0 } stems ? stems : ["C"],
            Pins = shim is null ? TargetPins.None : TargetPins.Read(shim),
            PinnedReadings = PinnedReadings(root),
            Location = location is null ? null : new KnownLocation(
                location.OptionalNumber("latitude", -90, 90), location.OptionalNumber("longitude", -180, 180), location.OptionalText("country")),
        };
    }

    /// <summary>Optional; only entries with a tolerated alternative in the catalogue can be pinned.</summary>
    private static HashSet<string> PinnedReadings(TargetMap root)
    {
        var known = RequirementCatalogue.Load().All.Select(r => r.Ambiguity?.Defect).OfType<string>().Distinct(StringComparer.Ordinal);
        return Each(root, "readings", [.. known.Order(StringComparer.Ordinal)]).ToHashSet(StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Known(TargetMap map, string key, IReadOnlyList<string> known) =>
        Each(map, key, known) is { Count: > 0 } given ? given : throw map.Missing(key, $"a list of: {string.Join(", ", known)}");

    private static IReadOnlyList<string> Each(TargetMap map, string key, IReadOnlyList<string> known)
    {
        var given = map.Texts(key);
        return given.FirstOrDefault(g => !known.Contains(g)) is { } unknown
            ? throw map.Fault(key, $"\"{unknown}\" is not known; the nearest is \"{Nearest.To(unknown, known)}\"", unknown)
            : given;
    }

    private static string CseId(TargetMap cse)
    {
        var id = cse.Text("id");
        return id.Length > 1 && id[0] == '/' && id.IndexOf('/', 1) < 0
            ? id
            : throw cse.Fault("id", $"found \"{id}\", expected an SP-relative CSE-ID like /id-in");
    }

    private static string? SpId(TargetMap cse) => cse.OptionalText("sp") switch
    {
        null => null,
        { Length: > 2 } sp when sp.StartsWith("//", StringComparison.Ordinal) && sp.IndexOf('/', 2) < 0 => sp,
        var sp => throw cse.Fault("sp", $"found \"{sp}\", expected an absolute M2M-SP-ID like //m2msp.example"),
    };

    private static YamlNode Parse(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new TargetFileException(path, "is a directory; name the YAML file in it");
            var length = new FileInfo(path).Length;
            if (length > MaxOctets)
                throw new TargetFileException(path, $"is {length} octets long; a target file has at most {MaxOctets}");
            var stream = new YamlStream();
            stream.Load(new StringReader(File.ReadAllText(path)));
            return stream.Documents is [{ RootNode: { } root }]
                ? root
                : throw new TargetFileException(path, "is empty; `ts0003 init` writes one with comments");
        }
        catch (FileNotFoundException)
        {
            throw new TargetFileException(path, "does not exist; `ts0003 init` writes one");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TargetFileException(path, "cannot be read: " + e.Message);
        }
        catch (YamlException e)
        {
            throw new TargetFileException($"{path}:{e.Start.Line}", "is not YAML: " + e.Message);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's answer to a bracket that is never closed; it does not say where.
            throw new TargetFileException(path, "is not YAML: a list or mapping is opened and never closed");
        }
    }
}
