using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Reads the result of a discovery: a list of addresses (m2m:uril) or of references (m2m:rrl), structured or not.</summary>
public static class Discovery
{
    /// <summary>Whether the resource that <paramref name="attempt"/> was to find stands in its result.</summary>
    public static bool Lists(Attempt attempt) => Lists(attempt.Exchange.Response.Content, attempt.Effect);

    /// <summary>Whether <paramref name="address"/> stands in <paramref name="content"/>; the forms of an address may differ, its end may not.</summary>
    public static bool Lists(JsonNode? content, string address)
    {
        var structured = address[address.IndexOf('/', StringComparison.Ordinal)..];
        return Addresses(content).Any(found => found == address || found.EndsWith(structured, StringComparison.Ordinal));
    }

    /// <summary>All addresses in a result.</summary>
    public static IEnumerable<string> Addresses(JsonNode? content)
    {
        if (content is not JsonObject root)
            return [];
        return root["m2m:uril"] switch
        {
            JsonArray list => list.Select(Text).OfType<string>(),
            JsonValue value when Text(value) is { } text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            _ => References(root["m2m:rrl"]),
        };
    }

    private static IEnumerable<string> References(JsonNode? node)
    {
        var list = node is JsonObject o ? o["rrf"] : node;
        return list is JsonArray references
            ? references.OfType<JsonObject>().Select(r => Text(r["val"])).OfType<string>()
            : [];
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
