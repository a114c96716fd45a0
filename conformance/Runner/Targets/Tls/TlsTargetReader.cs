using System.Globalization;
using System.Text;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Runner.Targets.Tls;

/// <summary>Reads the key tls of a target file.</summary>
internal static class TlsTargetReader
{
    private const int MaxIdentity = 65_535;

    private static readonly Dictionary<string, SecureRole> RoleNames = new(StringComparer.Ordinal)
    {
        ["entity-a"] = SecureRole.EntityA,
        ["entity-b"] = SecureRole.EntityB,
        ["maf"] = SecureRole.Maf,
        ["mef"] = SecureRole.Mef,
        ["enrolee"] = SecureRole.Enrolee,
    };

    /// <summary>All entries; none when the key is absent.</summary>
    public static IReadOnlyList<TlsTarget> Read(TargetMap root) =>
        [.. root.Maps("tls", "role", "entity", "transport", "address", "listen", "authority", "authorities", "psk", "certificate", "command").Select(ReadOne)];

    private static TlsTarget ReadOne(TargetMap entry)
    {
        var role = RoleNames[OneOf(entry, "role", RoleNames.Keys)];
        var datagrams = OneOf(entry, "transport", ["tls", "dtls"]) == "dtls";
        var listens = entry.Has("address");
        if (listens == entry.Has("listen"))
            throw entry.Missing("address", "either address, where the implementation listens, or listen, where we wait for it to connect");
        if (listens != role is SecureRole.EntityB or SecureRole.Maf or SecureRole.Mef)
            throw entry.Fault("role", $"\"{entry.Text("role")}\" {(listens ? "connects and does not listen; expected listen instead of address" : "listens and does not connect; expected address instead of listen")}");
        var (host, port) = HostAndPort(entry, listens ? "address" : "listen");
        var command = entry.Texts("command");
        if (listens && command.Count > 0)
            throw entry.Fault("command", "makes a client connect, and stands beside listen only");
        var keys = Keys(entry);
        var certificates = CertificateReader.Read(entry, listens);
        if (keys.Count == 0 && certificates is null)
            throw entry.Missing("psk", "psk, certificate or both: without them no handshake can be finished");
        var profile = new SecureEndpointProfile($"{entry.Name} {entry.Text("role")} over {(datagrams ? "dtls" : "tls")} {(listens ? "at" : "from")} {host}:{port}", role, datagrams)
        {
            Listens = listens,
            Entity = entry.Has("entity") ? OneOf(entry, "entity", ["in-cse", "mn-cse", "asn-cse", "in-ae", "field-domain-ae"]) : null,
            Authority = entry.OptionalText("authority"),
            OtherAuthorities = entry.Texts("authorities"),
            Keys = keys,
            Certificates = certificates,
            ConnectsOnDemand = command.Count > 0,
        };
        return new TlsTarget(profile, host, port) { Command = command, Directory = entry.PathOf(".") };
    }

    /// <summary>The text at <paramref name="key"/>, which has to be one of <paramref name="known"/>.</summary>
    internal static string OneOf(TargetMap map, string key, IReadOnlyCollection<string> known)
    {
        var text = map.Text(key);
        return known.Contains(text)
            ? text
            : throw map.Fault(key, $"\"{text}\" is not known; the nearest is \"{Nearest.To(text, [.. known])}\"");
    }

    private static List<SharedKey> Keys(TargetMap entry)
    {
        var keys = new List<SharedKey>();
        foreach (var key in entry.Maps("psk", "id", "key"))
        {
            var identity = Encoding.UTF8.GetBytes(key.Text("id"));
            if (identity.Length > MaxIdentity)
                throw key.Fault("id", $"has {identity.Length} octets in UTF-8; psk_identity has at most {MaxIdentity}");
            keys.Add(new SharedKey(identity, SecretValue.Octets(key, "key", "the key")));
        }

        return keys;
    }

    private static (string Host, int Port) HostAndPort(TargetMap entry, string key)
    {
        var text = entry.Text(key);
        var colon = text.LastIndexOf(':');
        var lowest = key == "listen" ? 0 : 1;
        return colon > 0
            && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port >= lowest && port <= 65_535
            && Uri.CheckHostName(text[..colon].Trim('[', ']')) != UriHostNameType.Unknown
                ? (text[..colon].Trim('[', ']'), port)
                : throw entry.Fault(key, $"found \"{text}\", expected host and port like 127.0.0.1:8443 or [::1]:8443");
    }
}
