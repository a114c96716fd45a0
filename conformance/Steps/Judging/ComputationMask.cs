using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>
/// Shows what was computed without its keys, and no more of it than a report can bear: a key is its length and the beginning of its digest,
/// so that two can be told apart.
/// </summary>
public static partial class ComputationMask
{
    /// <summary>Most characters of one text.</summary>
    private const int LongestText = 2048;

    /// <summary>Fewer characters are no key.</summary>
    private const int ShortestKey = 16;

    /// <summary>Most characters of an answer.</summary>
    private const int LongestAnswer = 8192;

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
        JsonValue v when v.TryGetValue<string>(out var text) => Text(name, text),
        _ => Bounded(Object(name, value).ToJsonString(Readable), LongestAnswer),
    };

    /// <summary>All members of <paramref name="values"/>, readable.</summary>
    public static string Members(JsonObject values) => Bounded(Object("", values).ToJsonString(Readable), LongestAnswer);

    /// <summary>A line that nobody understood: whatever in it looks like octets is masked, since it may be a key.</summary>
    public static string Line(string received) =>
        LongHex().Replace(KnownSecrets.Mask(Bounded(received, 2 * LongestText), Key), m => Key(string.Concat(m.Value.Where(char.IsAsciiHexDigit))));

    private static string Text(string name, string text) =>
        VectorSecrets.IsSecret(name) ? Key(text)
        : Public.Value.Contains(name) ? KnownSecrets.Mask(Bounded(text, LongestText), Key)
        : Line(Bounded(text, LongestText));

    private static JsonNode Object(string name, JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                var shown = new JsonObject();
                foreach (var (member, value) in members)
                    shown[Line(Bounded(member, LongestText))] = value is null ? null : Object(member, value);
                return shown;
            case JsonArray list:
                return new JsonArray([.. list.Select(i => i is null ? null : Object(name, i))]);
            case JsonValue value when value.TryGetValue<string>(out var text):
                return Text(name, text);
            default:
                // A number or a truth value; one that is long enough for a key is none of docs/shim.md.
                return node.ToJsonString() is { Length: < ShortestKey } ? node.DeepClone() : Line(node.ToJsonString());
        }
    }

    private static string Bounded(string text, int most) => text.Length <= most ? text : $"{text.AsSpan(0, most)}… ({text.Length} characters)";

    private static string Key(string text)
    {
        var octets = new byte[text.Length / 2];
        if (text.Length == 0 || text.Length % 2 != 0 || Convert.FromHexString(text, octets, out _, out _) != System.Buffers.OperationStatus.Done)
            return $"[{text.Length} characters]";
        return $"[{octets.Length} octets, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(octets))[..8]}…]";
    }

    /// <summary>Eight octets or more, also with a separator between two.</summary>
    [GeneratedRegex("[0-9A-Fa-f]{2}(?:[ :-]?[0-9A-Fa-f]{2}){7,}[0-9A-Fa-f]?")]
    private static partial Regex LongHex();
}
