using YamlDotNet.RepresentationModel;

namespace OneM2M.Conformance.Catalogue;

/// <summary>A mapping with known keys, whose faults are told with file and line.</summary>
internal sealed class YamlEntry
{
    private readonly YamlMappingNode _map;

    /// <summary>Wraps <paramref name="node"/>. Throws when it is no mapping or has a key that is not among <paramref name="keys"/>.</summary>
    public YamlEntry(string file, YamlNode node, IReadOnlyList<string> keys)
    {
        File = file;
        _map = node as YamlMappingNode ?? throw new CatalogueException(file, node.Start.Line, "a mapping of keys to values is expected");
        foreach (var key in _map.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
                throw new CatalogueException(file, key.Start.Line, $"unknown key \"{key}\"; nearest known: {Nearest.To(key.ToString(), keys)}");
        }
    }

    /// <summary>File name, for messages.</summary>
    public string File { get; }

    /// <summary>A mandatory text.</summary>
    public string Text(string key) => OptionalText(key) ?? throw new CatalogueException(File, _map.Start.Line, $"the key \"{key}\" is missing");

    /// <summary>A text; null when absent.</summary>
    public string? OptionalText(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        var other => throw new CatalogueException(File, other.Start.Line, $"\"{key}\" has to be a text that is not empty"),
    };

    /// <summary>A mandatory list of texts.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. List(key).Select(n => n is YamlScalarNode { Value: { } text }
        ? text
        : throw new CatalogueException(File, n.Start.Line, $"\"{key}\" has to be a list of texts"))];

    /// <summary>A mandatory list.</summary>
    public IReadOnlyList<YamlNode> List(string key) => Node(key) switch
    {
        YamlSequenceNode list => [.. list.Children],
        null => throw new CatalogueException(File, _map.Start.Line, $"the key \"{key}\" is missing"),
        var other => throw new CatalogueException(File, other.Start.Line, $"\"{key}\" has to be a list"),
    };

    /// <summary>A mapping; null when absent.</summary>
    public YamlNode? OptionalMap(string key) => Node(key);

    /// <summary>A fault at <paramref name="key"/>.</summary>
    public CatalogueException Problem(string key, string problem) => new(File, (Node(key) ?? _map).Start.Line, $"\"{key}\": {problem}");

    private YamlNode? Node(string key) => _map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
