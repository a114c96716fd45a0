using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Vectors.Recipes;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>
/// The cases of one file. They are numbered as they are added, and features name them by number: a new case goes to the end of its table,
/// and a number is never given to another.
/// </summary>
internal sealed class Table(string name, string algorithm)
{
    private readonly List<Case> _cases = [];
    private string _operation = "";
    private string _clause = "";

    /// <summary>File name without extension.</summary>
    public string Name => name;

    /// <summary>What is computed, in words.</summary>
    public string Algorithm => algorithm;

    /// <summary>How the values came about, a sentence for the reader of the file.</summary>
    public string Witnesses { get; init; } =
        "Each value was computed three times, by BouncyCastle, by System.Security.Cryptography and by the openssl command with Python's Unicode tables, and landed because all three agreed.";

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Case> Cases => _cases;

    /// <summary>The operation and clause of the cases that follow.</summary>
    public void Operation(string operation, string clause) => (_operation, _clause) = (operation, clause);

    /// <summary>An answer that the standard demands.</summary>
    public Case Valid(string comment, string flag, JsonObject inputs) => Add(Make(comment, flag, inputs, VectorResult.Valid));

    /// <summary>An answer that the standard demands, and that, or some members of which, somebody else published.</summary>
    public Case Published(string comment, JsonObject inputs, JsonObject published) =>
        Add(Make(comment, nameof(Published), inputs, VectorResult.Valid) with { Known = published });

    /// <summary>An answer that a person read out of the standard; under the reading <paramref name="pin"/>, "name=value", where it is one.</summary>
    public void Stated(string comment, string flag, string? pin, JsonObject inputs, JsonObject answer) =>
        Add(Make(comment, flag, inputs, pin is null ? VectorResult.Valid : VectorResult.Acceptable) with { Pin = pin, Known = answer });

    /// <summary>An answer under the reading <paramref name="pin"/>, "name=value".</summary>
    public Case Acceptable(string comment, string flag, string pin, JsonObject inputs) =>
        Add(Make(comment, flag, inputs, VectorResult.Acceptable) with { Pin = pin });

    /// <summary>Inputs that must be refused, or answered by valid, same or matches false.</summary>
    public void Refused(string comment, string flag, JsonObject inputs) => Add(Make(comment, flag, inputs, VectorResult.Invalid));

    /// <summary>The answer that a mistake gives to the inputs of <paramref name="of"/>.</summary>
    public void Mistake(Case of, string comment, string flag, params (string Member, Recipe Value)[] wrong) =>
        Add(Make(comment, flag, (JsonObject)of.In.DeepClone(), VectorResult.Invalid) with
        {
            Of = of, Wrong = wrong, Operation = of.Operation, Clause = of.Clause,
        });

    private Case Add(Case made)
    {
        _cases.Add(made);
        return made;
    }

    private Case Make(string comment, string flag, JsonObject inputs, VectorResult result) => new()
    {
        TcId = _cases.Count + 1,
        Operation = _operation,
        Clause = _clause,
        Comment = comment,
        Flags = flag.Split(' '),
        In = inputs,
        Result = result,
    };
}
