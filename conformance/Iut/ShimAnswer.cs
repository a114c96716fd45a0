using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Iut;

/// <summary>Reads an answer of docs/shim.md, from wherever it came.</summary>
public static class ShimAnswer
{
    /// <summary>What <paramref name="answer"/> to <paramref name="operation"/> says; one that says nothing is <see cref="ComputationOutcome.Broken"/>.</summary>
    public static Computation Read(string operation, JsonObject inputs, JsonObject answer)
    {
        if (answer["ok"] is not JsonValue ok || !ok.TryGetValue<bool>(out var computed))
            return Ended(ComputationOutcome.Broken, "the shim answered without \"ok\"", answer.ToJsonString());
        if (computed)
        {
            answer.Remove("id");
            answer.Remove("ok");
            return new Computation(operation, inputs, ComputationOutcome.Computed, answer);
        }

        var because = Text("because") ?? "no reason given";
        return Text("error") switch
        {
            "invalid" => Ended(ComputationOutcome.Refused, because),
            "unsupported" => Ended(ComputationOutcome.Unsupported, because),
            "failed" => Ended(ComputationOutcome.Broken, "the shim failed: " + because),
            _ => Ended(ComputationOutcome.Broken, "the shim answered with an \"error\" that docs/shim.md does not know", answer.ToJsonString()),
        };

        string? Text(string name) => answer[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

        Computation Ended(ComputationOutcome outcome, string fault, string? received = null) => new(operation, inputs, outcome, [], fault, received);
    }
}
