using System.Text.RegularExpressions;

namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>Rows of tables in a text of Markdown, as cells without the white space around them.</summary>
internal static partial class MarkdownTable
{
    /// <summary>The rows between a heading and the next one of any level, without the head of the table. Throws where there is no such table.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Below(string heading, string text)
    {
        var lines = text.Split('\n').SkipWhile(l => !(l.StartsWith('#') && l.TrimStart('#').Trim() == heading)).Skip(1).TakeWhile(l => !l.StartsWith('#'));
        var rows = lines.Where(l => l.StartsWith('|')).Select(Cells).Skip(2).ToList();
        return rows.Count > 0 ? rows : throw new InvalidOperationException($"No table under a heading \"{heading}\".");
    }

    /// <summary>The cells of one row; a bar may stand in one after a backslash.</summary>
    public static IReadOnlyList<string> Cells(string row) =>
        [.. Bar().Split(row.Trim()[1..^1]).Select(c => c.Trim().Replace("\\|", "|", StringComparison.Ordinal))];

    /// <summary>What stands between backticks in a cell.</summary>
    public static IReadOnlyList<string> Names(string cell) => [.. Name().Matches(cell).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
