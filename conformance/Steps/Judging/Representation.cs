using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Reads the representation of one resource: an object with the short name of its type as only key (TS-0004 8.4).</summary>
internal static class Representation
{
    /// <summary>resourceName in <paramref name="content"/>; null where there is no representation with one.</summary>
    public static string? NameIn(JsonNode? content) =>
        content is JsonObject { Count: 1 } outer && outer.First().Value is JsonObject attributes && attributes["rn"] is JsonValue name
            && name.TryGetValue<string>(out var text) ? text : null;
}
