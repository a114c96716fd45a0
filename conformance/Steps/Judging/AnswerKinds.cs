using System.Text.Json;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Whether an answer has the outputs of its operation, each of the kind that docs/shim.md gives it, whatever their values.</summary>
internal static class AnswerKinds
{
    private static readonly Lazy<ILookup<string, Vector>> Right =
        new(() => VectorCatalogue.All.Where(v => v.Result != VectorResult.Invalid).ToLookup(v => v.Operation, StringComparer.Ordinal));

    /// <summary>
    /// Name of the first output that is missing or of another kind; null where <paramref name="values"/> have the outputs of any right answer
    /// to the operation of <paramref name="vector"/>.
    /// </summary>
    public static string? FirstWrong(Vector vector, JsonObject values)
    {
        if (values["valid"] is JsonValue valid && valid.GetValueKind() == JsonValueKind.False && vector.Operation == "parse")
            return null;
        string? wrong = null;
        foreach (var right in Right.Value[vector.Operation].Select(v => v.Out))
        {
            if (FirstWrong(right, values) is not { } name)
                return null;
            wrong ??= name;
        }

        return wrong;
    }

    private static string? FirstWrong(JsonObject expected, JsonObject seen) =>
        expected.Where(member => !IsKind(member.Key, member.Value, seen[member.Key])).Select(member => member.Key).FirstOrDefault();

    private static bool IsKind(string name, JsonNode? expected, JsonNode? seen) => (expected, seen) switch
    {
        (JsonObject e, JsonObject s) => FirstWrong(e, s) is null,
        (JsonValue e, JsonValue s) => Kind(e) == Kind(s) && (Kind(s) != JsonValueKind.String || VectorComparison.IsText(name) || IsOctets(s.ToString())),
        _ => false,
    };

    private static JsonValueKind Kind(JsonValue value) => value.GetValueKind() == JsonValueKind.False ? JsonValueKind.True : value.GetValueKind();

    private static bool IsOctets(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);
}
