using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>The computation by the reference, whose primitives are BouncyCastle's; a mistake, which the reference does not make, by BouncyCastle alone.</summary>
internal sealed class ReferenceComputation : IComputation
{
    private static readonly RecipeInterpreter Mistakes = new(new BouncyCastlePrimitives());

    private static readonly Dictionary<string, Func<Inputs, Answer>> Operations = new[]
    {
        ReferenceDerivation.Operations, ReferenceGba.Operations, ReferenceIdentifiers.Operations,
    }.SelectMany(o => o).ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "reference (BouncyCastle)";

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Compute(IReadOnlyList<Case> cases) => [.. cases.Select(One)];

    private static Answer One(Case of)
    {
        if (of.Of is not null)
            return Answer.Of(new(of.Wrong.Select(w => KeyValuePair.Create(w.Member, (JsonNode?)Mistakes.Value(w.Value)))));
        try
        {
            return Operations[of.Operation](new Inputs(of.In));
        }
        catch (Exception e) when (e is ArgumentException or RefusedException)
        {
            return Answer.Refusal;
        }
    }
}
