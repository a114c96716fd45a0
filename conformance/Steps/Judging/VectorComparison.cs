using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Finds the first value of an answer that is not the one of a vector; intermediate values come before the results.</summary>
internal static class VectorComparison
{
    /// <summary>Members whose values are texts; all other texts of docs/shim.md are octets.</summary>
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "label", "btid", "publicKeyId", "value", "hash", "decision",
    };

    /// <summary>
    /// A KpsaID comes back as it is; the relative part of the other key identifiers, hexadecimal digits or that of a KmID (10.6), and every
    /// domain name may come back in another letter case, since that names the same.
    /// </summary>
    private static readonly HashSet<string> TextsOfKpsaId = [.. Texts, "relative"];

    /// <summary>Type of a Credential-ID that holds a KmID (table 12.3.2.1-1), which has no letter case (10.6).</summary>
    private const int KmIdType = 11;

    private static readonly HashSet<string> TextsOfKmIdCredential = [.. Texts.Where(t => t != "value")];

    /// <summary>Members that are hexadecimal digits, whose letter case nobody fixes, and a text after an "@".</summary>
    private static readonly HashSet<string> HexAtText = new(StringComparer.Ordinal) { "keId", "keyId" };

    /// <summary>Null where all agree.</summary>
    public static Difference? First(Vector vector, JsonObject steps, JsonObject values)
    {
        var texts = TextsOf(vector);
        foreach (var (name, expected) in vector.Steps)
        {
            // An implementation need not tell what happens inside; what it tells has to be right.
            if (steps[name] is { } seen && !Same(texts, name, expected, seen))
                return new Difference(name, IsStep: true, expected, seen);
        }

        foreach (var (name, expected) in vector.Out)
        {
            if (!Same(texts, name, expected, values[name]))
                return new Difference(name, IsStep: false, expected, values[name]);
        }

        return null;
    }

    /// <summary>Whether the results alone are those of <paramref name="vector"/>.</summary>
    public static bool HasResultsOf(Vector vector, JsonObject values)
    {
        var texts = TextsOf(vector);
        return vector.Out.All(o => Same(texts, o.Key, o.Value, values[o.Key]));
    }

    /// <summary>Whether the member of that name holds a text that is no octets.</summary>
    public static bool IsText(string name) => TextsOfKpsaId.Contains(name) || HexAtText.Contains(name) || name == "fqdn";

    private static HashSet<string> TextsOf(Vector vector) => (string?)vector.In["kind"] == "kpsaId" ? TextsOfKpsaId : HoldsKmId(vector) ? TextsOfKmIdCredential : Texts;

    private static bool HoldsKmId(Vector vector) => vector.Out["parts"] is JsonObject parts && parts["type"] is JsonValue type && type.TryGetValue<int>(out var number) && number == KmIdType;

    private static bool Same(HashSet<string> texts, string name, JsonNode? expected, JsonNode? seen) => (expected, seen) switch
    {
        (JsonObject e, JsonObject s) => e.All(member => Same(texts, member.Key, member.Value, s[member.Key])),
        (JsonValue e, JsonValue s) when e.TryGetValue<string>(out var text) => s.TryGetValue<string>(out var other) && SameText(texts, name, text, other),
        _ => JsonNode.DeepEquals(expected, seen),
    };

    private static bool SameText(HashSet<string> texts, string name, string expected, string seen)
    {
        if (texts.Contains(name))
            return string.Equals(expected, seen, StringComparison.Ordinal);
        if (!HexAtText.Contains(name))
            return string.Equals(expected, seen, StringComparison.OrdinalIgnoreCase);
        var at = expected.IndexOf('@', StringComparison.Ordinal);
        return seen.Length == expected.Length && at > 0
            && seen.AsSpan(0, at).Equals(expected.AsSpan(0, at), StringComparison.OrdinalIgnoreCase)
            && seen.AsSpan(at).Equals(expected.AsSpan(at), StringComparison.Ordinal);
    }
}
