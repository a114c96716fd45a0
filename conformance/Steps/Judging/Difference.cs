using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>A value that is not the one of a vector.</summary>
/// <param name="Name">Member in docs/shim.md.</param>
/// <param name="IsStep">Whether it is an intermediate value.</param>
/// <param name="Expected">What the vector says.</param>
/// <param name="Seen">What came; null where nothing did.</param>
internal sealed record Difference(string Name, bool IsStep, JsonNode? Expected, JsonNode? Seen);
