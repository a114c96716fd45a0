using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Catalogue.Vectors;

/// <summary>One test vector: an operation of docs/shim.md with its inputs, and an answer. Its objects are shared: read them, clone them, never change them.</summary>
public sealed record Vector
{
    /// <summary>File name, hyphen, tcId: "km-7".</summary>
    public required string Id { get; init; }

    /// <summary>Operation of docs/shim.md, e.g. "derive.km".</summary>
    public required string Operation { get; init; }

    /// <summary>Clause of TS-0003, or of the document that the text names: "10.3.2".</summary>
    public required string Clause { get; init; }

    /// <summary>What is special about it, one line.</summary>
    public required string Comment { get; init; }

    /// <summary>Why it exists; <see cref="VectorSet.Notes"/> explains each.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>Members of the request. Octets are lower-case hexadecimal digits.</summary>
    public required JsonObject In { get; init; }

    /// <summary>Intermediate values in the order in which they arise; maybe none.</summary>
    public required JsonObject Steps { get; init; }

    /// <summary>Members of the answer; {"error":"invalid"} where the input must be refused.</summary>
    public required JsonObject Out { get; init; }

    /// <summary>What <see cref="Out"/> is.</summary>
    public required VectorResult Result { get; init; }

    /// <summary>Of an invalid vector: id of the vector that has the same inputs and the right answer. Null where the answer itself is what must come: a refusal, valid, same or matches false.</summary>
    public string? Of { get; init; }

    /// <summary>Of an acceptable vector, and of an invalid one beside it: what a target declares under <c>shim: pins:</c> to be judged by it, e.g. suidEncoding → digits.</summary>
    public required IReadOnlyDictionary<string, string> Pins { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Operation} ({Result}): {Comment}";
}
