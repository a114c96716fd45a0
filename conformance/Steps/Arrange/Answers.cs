using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>Reads attributes from an answer, of which nothing is certain.</summary>
internal static class Answers
{
    /// <summary>The text of <paramref name="attribute"/> in {"<paramref name="root"/>": {…}}; null when there is none.</summary>
    public static string? Text(Response response, string root, string attribute) =>
        response.Attribute(root, attribute) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
