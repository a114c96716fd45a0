using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>What a computation made of a case: intermediate values in their order, and the members of the answer.</summary>
internal sealed record Answer(JsonObject Steps, JsonObject Out)
{
    /// <summary>The inputs are refused.</summary>
    public static Answer Refusal => new([], new JsonObject { ["error"] = "invalid" });

    /// <summary>An answer without intermediate values.</summary>
    public static Answer Of(JsonObject answer) => new([], answer);

    /// <summary>Whether the other computation answers the same.</summary>
    public bool IsSameAs(Answer other) => JsonNode.DeepEquals(Steps, other.Steps) && JsonNode.DeepEquals(Out, other.Out);
}
