using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Iut;

/// <summary>One operation asked for, and what came. Nothing in it is trusted, and it holds keys: who shows it masks them first.</summary>
/// <param name="Operation">Name in docs/shim.md.</param>
/// <param name="Inputs">As sent.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Values">The answer; empty where none came.</param>
/// <param name="Fault">Why there are no values, in words that fit a report; null when there are.</param>
/// <param name="Received">What came, or the end of standard error, where it is worth showing; bounded.</param>
public sealed record Computation(
    string Operation, JsonObject Inputs, ComputationOutcome Outcome, JsonObject Values, string? Fault = null, string? Received = null)
{
    /// <summary>Intermediate values that the implementation told; empty where it told none.</summary>
    public JsonObject Steps => Values["steps"] as JsonObject ?? [];
}
