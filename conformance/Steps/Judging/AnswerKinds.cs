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
    /// Name of the first output that is missing or of another kind; null where <paramref name="values"/> have the outputs of a right answer:
    /// that of the vector whose inputs these are, or, where it has none, of any right answer to the operation.
    /// </summary>
    public static string? FirstWrong(Vector vector, JsonObject values)
    {
        if (vector.Operation == "parse" && values["valid"] is JsonValue valid && valid.GetValueKind() == JsonValueKind.False)
            return null;
        if (vector.Of is { } right)
            return FirstWrong(VectorCatalogue.ById(right).Out, values);
        string? wrong = null;
        foreach (var any in Right.Value[vector.Operation])
        {
            if (!IsAbout(vector, any))
                continue;
            if (FirstWrong(any.Out, values) is not { } name)
                return null;
            wrong ??= name;
        }

        return wrong;
    }

    /// <summary>Whether both are of one kind or mode, where the operation has such: another kind has other outputs.</summary>
    private static bool IsAbout(Vector vector, Vector other) =>
        (string?)vector.In["kind"] == (string?)other.In["kind"] && (string?)vector.In["mode"] == (string?)other.In["mode"];

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
