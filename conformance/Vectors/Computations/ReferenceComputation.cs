using System.Text.Json.Nodes;
using OneM2M.Conformance.Shims.CSharp;
using OneM2M.Conformance.Vectors.Recipes;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>
/// The computation by the reference, whose primitives are BouncyCastle's, asked as a shim is; a mistake, which the reference does not make, by
/// BouncyCastle alone.
/// </summary>
internal sealed class ReferenceComputation : IComputation
{
    private static readonly RecipeInterpreter Mistakes = new(new BouncyCastlePrimitives());
    private static readonly Operations Operations = new();

    /// <inheritdoc/>
    public string Name => "reference (BouncyCastle)";

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Compute(IReadOnlyList<Case> cases) => [.. cases.Select(One)];

    private static Answer One(Case of)
    {
        if (of.Of is not null)
            return Answer.Of(new(of.Wrong.Select(w => KeyValuePair.Create(w.Member, (JsonNode?)Mistakes.Value(w.Value)))));
        var request = (JsonObject)of.In.DeepClone();
        request["op"] = of.Operation;
        var answer = Operations.Answer(request);
        if ((bool)answer["ok"]!)
            return Read(answer);
        return (string?)answer["error"] == "invalid"
            ? Answer.Refusal
            : throw new InvalidOperationException($"The reference does not compute {of.Operation} of {of.Comment}: {answer["because"]}.");
    }

    private static Answer Read(JsonObject answer)
    {
        var steps = answer["steps"] as JsonObject ?? [];
        foreach (var member in new[] { "id", "ok", "steps" })
            answer.Remove(member);
        foreach (var name in new[] { "keId", "keyId" }.Where(answer.ContainsKey))
            answer[name] = WithSmallDigits((string)answer[name]!);
        return new Answer(steps, answer);
    }

    /// <summary>The clauses leave the case of hexadecimal digits open, and the vectors have small letters.</summary>
    private static string WithSmallDigits(string keyId)
    {
        var at = keyId.IndexOf('@', StringComparison.Ordinal);
        return keyId[..at].ToLowerInvariant() + keyId[at..];
    }
}
