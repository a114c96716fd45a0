using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Cse;

/// <summary>Reads attributes that were checked when they came in.</summary>
public static class Attributes
{
    /// <summary>A list of strings; null when the attribute is absent.</summary>
    public static IReadOnlyList<string>? Strings(this Resource resource, string name) =>
        resource.Attributes[name] is JsonArray array ? [.. array.Select(v => v!.GetValue<string>())] : null;

    /// <summary>A string; null when the attribute is absent.</summary>
    public static string? Text(this Resource resource, string name) =>
        resource.Attributes[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
