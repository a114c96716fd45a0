using System.Globalization;
using System.Net;
using OneM2M.Conformance.Catalogue;
using YamlDotNet.RepresentationModel;

namespace OneM2M.Conformance.Runner.Targets;

/// <summary>A mapping in a target file with known keys; every fault names file, line, key, what was found and what is expected.</summary>
internal sealed class TargetMap
{
    private readonly string _file;
    private readonly string _path;
    private readonly YamlMappingNode _map;

    /// <summary>Wraps <paramref name="node"/>, found at the key <paramref name="path"/> ("" at the top).</summary>
    public TargetMap(string file, string path, YamlNode node, IReadOnlyList<string> keys)
    {
        (_file, _path) = (file, path);
        _map = node as YamlMappingNode
            ?? throw Fault(node, path.Length == 0 ? "the file" : path, $"found {Describe(node)}, expected keys: {string.Join(", ", keys)}");
        foreach (var key in _map.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name))
                throw Fault(key, Full(name), $"unknown key; the nearest known is \"{Nearest.To(name, keys)}\"");
        }
    }

    /// <summary>A mandatory text.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Missing(key, "a text");

    /// <summary>A text; null when absent.</summary>
    public string? OptionalText(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        var other => throw Fault(other, Full(key), $"found {Describe(other)}, expected a text"),
    };

    /// <summary>A list of texts; empty when absent.</summary>
    public IReadOnlyList<string> Texts(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(n => n is YamlScalarNode { Value: { } text }
            ? text
            : throw Fault(n, Full(key), $"found {Describe(n)}, expected a text"))],
        var other => throw Fault(other, Full(key), $"found {Describe(other)}, expected a list, e.g. [{key switch { "claims" => "acp, http", "command" => "python3, shim.py", "roles" => "hosting-cse", _ => "C" }}]"),
    };

    /// <summary>One text or a list of texts; empty when absent.</summary>
    public IReadOnlyList<string> TextOrTexts(string key) => Node(key) is YamlSequenceNode or null ? Texts(key) : [Text(key)];

    /// <summary>A mapping with keys of the vendor's choice, each to a text; empty when absent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs(string key) => Node(key) switch
    {
        null => [],
        YamlMappingNode map => [.. map.Children.Select(c => c is { Key: YamlScalarNode { Value: { Length: > 0 } name }, Value: YamlScalarNode { Value: { } text } }
            ? KeyValuePair.Create(name, text)
            : throw Fault(c.Value, Full(key), $"found {Describe(c.Value)}, expected a text"))],
        var other => throw Fault(other, Full(key), $"found {Describe(other)}, expected names with a text each"),
    };

    /// <summary>A number; null when absent.</summary>
    public double? OptionalNumber(string key, double low, double high)
    {
        if (OptionalText(key) is not { } text)
            return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high
            ? number
            : throw Fault(Node(key)!, Full(key), $"found \"{text}\", expected a number from {low.ToString(CultureInfo.InvariantCulture)} to {high.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>A whole number; null when absent.</summary>
    public int? OptionalInteger(string key, int low, int high) => OptionalNumber(key, low, high) switch
    {
        null => null,
        { } number when number == Math.Floor(number) => (int)number,
        _ => throw Fault(Node(key)!, Full(key), $"found \"{OptionalText(key)}\", expected a whole number from {low} to {high}"),
    };

    /// <summary>An http address; null when absent.</summary>
    public Uri? OptionalAddress(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.UserInfo.Length == 0
            ? address
            : throw Fault(Node(key)!, Full(key), $"found \"{text}\", expected an address like http://127.0.0.1:8080");
    }

    /// <summary>An IPv4 or IPv6 address; null when absent.</summary>
    public IPAddress? OptionalIpAddress(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        return IPAddress.TryParse(text, out var address) && !address.IsIPv4MappedToIPv6 && (text.Contains(':', StringComparison.Ordinal) || text.Count(c => c == '.') == 3)
            ? address
            : throw Fault(Node(key)!, Full(key), $"found \"{text}\", expected an IPv4 or IPv6 address, e.g. 192.0.2.1");
    }

    /// <summary>A mapping below; null when absent.</summary>
    public TargetMap? Map(string key, params string[] keys) => Node(key) is { } node ? new TargetMap(_file, Full(key), node, keys) : null;

    /// <summary>A list of mappings below; empty when absent.</summary>
    public IReadOnlyList<TargetMap> Maps(string key, params string[] keys) => Node(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select((node, i) => new TargetMap(_file, $"{Full(key)}[{i}]", node, keys))],
        var other => throw Fault(other, Full(key), $"found {Describe(other)}, expected a list of mappings with the keys {string.Join(", ", keys)}"),
    };

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>How the key of this mapping is written, e.g. "tls[0]".</summary>
    public string Name => _path;

    /// <summary><paramref name="path"/> of a file, which is relative to the target file's directory.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Path.GetDirectoryName(Path.GetFullPath(_file))!);

    /// <summary>A fault of the value at <paramref name="key"/>, at the line of its item <paramref name="item"/> where it is a list.</summary>
    public TargetFileException Fault(string key, string problem, string? item = null)
    {
        var node = Node(key) ?? _map;
        if (item is not null && node is YamlSequenceNode list)
            node = list.FirstOrDefault(n => n is YamlScalarNode { Value: { } v } && v == item) ?? node;
        return Fault(node, Full(key), problem);
    }

    /// <summary>A key that has to be there.</summary>
    public TargetFileException Missing(string key, string expected) => Fault(_map, Full(key), $"missing; expected {expected}");

    private string Full(string key) => _path.Length == 0 ? key : $"{_path}.{key}";

    private YamlNode? Node(string key) => _map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private TargetFileException Fault(YamlNode node, string key, string problem) => new($"{_file}:{node.Start.Line}: {key}", problem);

    private static string Describe(YamlNode node) => node switch
    {
        YamlSequenceNode => "a list",
        YamlMappingNode => "a mapping",
        YamlScalarNode { Value: { Length: > 0 } value } => $"\"{value}\"",
        _ => "nothing",
    };
}
