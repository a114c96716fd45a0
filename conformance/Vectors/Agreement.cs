using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Vectors.Computations;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors;

/// <summary>How far the three computations agree on one table.</summary>
internal sealed record Agreement(Table Table, IReadOnlyList<IReadOnlyList<Answer>> Answers)
{
    private const int OwnLines = 1;

    /// <summary>How many cases all three answer alike, and as their kind demands.</summary>
    public int Agreed => Table.Cases.Count - Disagreements.Count;

    /// <summary>What does not agree, in words; no vector lands with one of them.</summary>
    public IReadOnlyList<string> Disagreements { get; } = [.. Table.Cases.Select((of, i) => Problem(Table, of, [.. Answers.Select(a => a[i])])).OfType<string>()];

    /// <summary>How many cases have that result.</summary>
    public int Count(VectorResult result) => Table.Cases.Count(c => c.Result == result);

    /// <summary>The text of its file: the answers of the suite's own lines, so that no expected value comes from the reference.</summary>
    public string Text => VectorFile.Text(Table, Answers[OwnLines]);

    private static string? Problem(Table table, Case of, IReadOnlyList<Answer> answers)
    {
        var name = $"{table.Name}-{of.TcId} ({of.Comment})";
        if (answers.Any(a => !a.IsSameAs(answers[0])))
            return $"{name}: " + string.Join(" | ", answers.Select(a => $"{a.Steps.ToJsonString()} {a.Out.ToJsonString()}"));
        if (of.Known is { } known && known.FirstOrDefault(m => !JsonNode.DeepEquals(m.Value, answers[0].Out[m.Key])) is { Key: not null } differs)
            return $"{name}: published or written down {differs.Key} {differs.Value} | computed {answers[0].Out[differs.Key]}";
        var refuses = answers[0].Out.ContainsKey("error") || (answers[0].Out.Count == 1 && answers[0].Out.Single().Value!.ToJsonString() == "false");
        return of.Of is null && refuses != (of.Result == VectorResult.Invalid)
            ? $"{name}: {(refuses ? "refused, and meant to be answered" : "answered, and meant to be refused")}"
            : null;
    }
}
