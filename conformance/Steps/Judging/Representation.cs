using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Reads the representation of one resource: an object with the short name of its type as only key (TS-0004 8.4).</summary>
internal static class Representation
{
    /// <summary>resourceName in <paramref name="content"/>; null where there is no representation with one.</summary>
    public static string? NameIn(JsonNode? content) => TextIn(content, "rn");

    /// <summary>Whether <paramref name="content"/> represents the resource at <paramref name="address"/>, which ends with its resourceName or resourceID.</summary>
    public static bool IsAt(string address, JsonNode? content)
    {
        var end = Last(address);
        return NameIn(content) == end || (TextIn(content, "ri") is { } id && Last(id) == end);
    }

    private static string Last(string address) => address[(address.LastIndexOf('/') + 1)..];

    private static string? TextIn(JsonNode? content, string attribute) =>
        content is JsonObject { Count: 1 } outer && outer.First().Value is JsonObject attributes && attributes[attribute] is JsonValue value
            && value.TryGetValue<string>(out var text) ? text : null;
}
