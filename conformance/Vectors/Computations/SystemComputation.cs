using OneM2M.Conformance.Vectors.Recipes;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>The suite's own computation, over System.Security.Cryptography, written from the clauses.</summary>
internal sealed class SystemComputation : IComputation
{
    private static readonly RecipeInterpreter Mistakes = new(new SystemPrimitives());

    private static readonly Dictionary<string, Func<Inputs, Answer>> Operations = new[]
    {
        SystemExport.Operations, SystemDerivation.Operations, SystemEndToEnd.Operations, SystemGba.Operations, SystemIdentifiers.Operations, SystemDecision.Operations,
    }.SelectMany(o => o).ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "System.Security.Cryptography";

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Compute(IReadOnlyList<Case> cases) => [.. cases.Select(One)];

    private static Answer One(Case of)
    {
        if (of.Of is not null)
            return Answer.Of(new(of.Wrong.Select(w => KeyValuePair.Create(w.Member, (System.Text.Json.Nodes.JsonNode?)Mistakes.Value(w.Value)))));
        try
        {
            return Operations[of.Operation](new Inputs(of.In));
        }
        catch (RefusedException)
        {
            return Answer.Refusal;
        }
    }
}
