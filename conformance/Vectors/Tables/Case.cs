using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Vectors.Recipes;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>A vector before it is computed: what stands in a table of this project.</summary>
internal sealed record Case
{
    /// <summary>Number in its file.</summary>
    public required int TcId { get; init; }

    /// <summary>Operation of docs/shim.md.</summary>
    public required string Operation { get; init; }

    /// <summary>Clause that the operation is of.</summary>
    public required string Clause { get; init; }

    /// <summary>What is special about it.</summary>
    public required string Comment { get; init; }

    /// <summary>Names of <see cref="Flags"/>.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>Inputs of the operation.</summary>
    public required JsonObject In { get; init; }

    /// <summary>What it will be.</summary>
    public required VectorResult Result { get; init; }

    /// <summary>Of a mistake: the case with the right answer.</summary>
    public Case? Of { get; init; }

    /// <summary>Of a mistake: how each member of the wrong answer comes about. Empty where the operation itself answers.</summary>
    public IReadOnlyList<(string Member, Recipe Value)> Wrong { get; init; } = [];

    /// <summary>Of an acceptable case: "name=value" as a target pins it; several behind one another with ";".</summary>
    public string? Pin { get; init; }

    /// <summary>The answer, or members of it, as published elsewhere or written down by a person: a fourth witness. Null where there is none.</summary>
    public JsonObject? Known { get; init; }

    /// <summary>A text input.</summary>
    public string Text(string member) => In[member]!.GetValue<string>();

    /// <summary>An input of octets as a recipe.</summary>
    public Recipe Octets(string member) => Recipe.Hex(Text(member));
}
