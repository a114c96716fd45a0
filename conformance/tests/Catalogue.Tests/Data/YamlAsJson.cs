using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>YAML as the JSON that an editor's schema check sees: an unquoted number is a number, an unquoted true a truth value.</summary>
internal static class YamlAsJson
{
    /// <summary>JSON text of one YAML document.</summary>
    public static string Convert(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Node(stream.Documents.Single().RootNode)!.ToJsonString();
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Node(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Node)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain } when double.TryParse(plain, System.Globalization.CultureInfo.InvariantCulture, out _)
            || plain is "true" or "false" or "null" => JsonNode.Parse(plain),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new JsonException($"no JSON for {node.NodeType}"),
    };
}
