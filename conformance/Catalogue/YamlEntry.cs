using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OneM2M.Conformance.Catalogue;

/// <summary>A mapping with known keys, whose faults are told with file, line and column.</summary>
internal sealed class YamlEntry
{
    private readonly YamlMappingNode _map;

    /// <summary>Wraps <paramref name="node"/>. Throws when it is no mapping or has a key that is not among <paramref name="keys"/>.</summary>
    public YamlEntry(string file, YamlNode node, IReadOnlyList<string> keys)
    {
        File = file;
        _map = node as YamlMappingNode ?? throw Fault(node.Start, "a mapping of keys to values is expected");
        foreach (var key in _map.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
                throw Fault(key.Start, $"unknown key \"{key}\"; nearest known: {Nearest.To(key.ToString(), keys)}");
        }
    }

    /// <summary>File name, for messages.</summary>
    public string File { get; }

    /// <summary>A mandatory text.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Missing(key);

    /// <summary>A text; null when absent.</summary>
    public string? OptionalText(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        var other => throw Fault(other.Start, $"\"{key}\" has to be a text that is not empty"),
    };

    /// <summary>A mandatory list of texts.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. List(key).Select(n => n is YamlScalarNode { Value: { Length: > 0 } text }
        ? text
        : throw Fault(n.Start, $"\"{key}\" has to be a list of texts"))];

    /// <summary>A mandatory list.</summary>
    public IReadOnlyList<YamlNode> List(string key) => Node(key) switch
    {
        YamlSequenceNode list => [.. list.Children],
        null => throw Missing(key),
        var other => throw Fault(other.Start, $"\"{key}\" has to be a list"),
    };

    /// <summary>Any node; null when absent.</summary>
    public YamlNode? Optional(string key) => Node(key);

    /// <summary>A fault at the value of <paramref name="key"/>.</summary>
    public CatalogueException Problem(string key, string problem) => Fault((Node(key) ?? _map).Start, $"\"{key}\": {problem}");

    private CatalogueException Missing(string key) => Fault(_map.Start, $"the key \"{key}\" is missing");

    private CatalogueException Fault(Mark at, string problem) => new(File, at.Line, at.Column, problem);

    private YamlNode? Node(string key) => _map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
