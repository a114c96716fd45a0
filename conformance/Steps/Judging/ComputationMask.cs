using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Shows what was computed without its keys: a key is its length and the beginning of its digest, so that two can be told apart.</summary>
internal static partial class ComputationMask
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names that a vector uses for what is no key; octets under any other name may be one.</summary>
    private static readonly Lazy<HashSet<string>> Public = new(() => VectorCatalogue.All
        .SelectMany(v => v.In.Concat(v.Steps).Concat(v.Out))
        .Select(m => m.Key)
        .Where(name => !VectorSecrets.IsSecret(name))
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>A value under its name.</summary>
    public static string Value(string name, JsonNode? value) => value switch
    {
        null => "nothing",
        JsonValue v when v.TryGetValue<string>(out var text) => VectorSecrets.IsSecret(name) ? Key(text) : Public.Value.Contains(name) ? text : Line(text),
        _ => Object(value).ToJsonString(Readable),
    };

    /// <summary>All members of <paramref name="values"/>, readable.</summary>
    public static string Members(JsonObject values) => Object(values).ToJsonString(Readable);

    /// <summary>A line that nobody understood: whatever in it looks like octets is masked, since it may be a key.</summary>
    public static string Line(string received) => LongHex().Replace(received, m => Key(m.Value));

    private static JsonNode Object(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                var shown = new JsonObject();
                foreach (var (name, value) in members)
                    shown[name] = value is JsonValue v && v.TryGetValue<string>(out _) ? Value(name, value) : value is null ? null : Object(value);
                return shown;
            case JsonArray list:
                return new JsonArray([.. list.Select(i => i is null ? null : Object(i))]);
            default:
                return node.DeepClone();
        }
    }

    private static string Key(string text)
    {
        var octets = new byte[text.Length / 2];
        if (text.Length == 0 || text.Length % 2 != 0 || Convert.FromHexString(text, octets, out _, out _) != System.Buffers.OperationStatus.Done)
            return $"[{text.Length} characters]";
        return $"[{octets.Length} octets, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(octets))[..8]}…]";
    }

    [GeneratedRegex("[0-9A-Fa-f]{16,}")]
    private static partial Regex LongHex();
}
