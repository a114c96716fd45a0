using System.Text.RegularExpressions;

namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>An example of an outline that names a vector.</summary>
/// <param name="Place">Feature and title.</param>
/// <param name="When">The step that asks, up to the vector.</param>
/// <param name="Then">The step that judges.</param>
/// <param name="Vector">Id of the vector.</param>
/// <param name="Column">Head of the last column.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record VectorExample(string Place, string When, string Then, string Vector, string Column, string Text)
{
    /// <summary>All of them below features/.</summary>
    public static IReadOnlyList<VectorExample> All { get; } = [.. CopiedFiles.Below("features", ".feature").SelectMany(f => Read(f, CopiedFiles.Text(f)))];

    /// <summary>The examples of the feature in <paramref name="text"/>. Throws where a vector is named in any other way than in a table.</summary>
    public static IEnumerable<VectorExample> Read(string feature, string text)
    {
        string title = "", when = "", then = "";
        IReadOnlyList<string>? head = null;
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            if (Title().IsMatch(line))
                (title, when, then, head) = (line, "", "", null);
            else if (line.StartsWith("Examples:", StringComparison.Ordinal))
                head = null;
            else if (Asking().Match(line) is { Success: true } asking)
                when = asking.Groups[2].Value is "<vector>" or "<vector> or else vector <or else>" ? asking.Groups[1].Value : throw new InvalidOperationException($"{feature}: {line}");
            else if (line.StartsWith("Then ", StringComparison.Ordinal))
                then = line["Then ".Length..];
            else if (line.StartsWith('|') && when.Length > 0 && head is not null)
                yield return Of($"{feature}: {title}", when, then, head, MarkdownTable.Cells(line));
            else if (line.StartsWith('|') && when.Length > 0)
                head = MarkdownTable.Cells(line);
        }
    }

    private static VectorExample Of(string place, string when, string then, IReadOnlyList<string> head, IReadOnlyList<string> cells) =>
        head is ["vector", .., var column] && head.Skip(1).SkipLast(1).All(c => c is "decision" or "or else") && cells is [var vector, .., var text] && cells.Count == head.Count
            ? new VectorExample(place, when, then, vector, column, text)
            : throw new InvalidOperationException($"{place}: columns {string.Join(", ", head)}");

    [GeneratedRegex("^(?:Scenario Outline|Scenario|Rule):")]
    private static partial Regex Title();

    [GeneratedRegex("^When (.+?), vector (.+)$")]
    private static partial Regex Asking();
}
