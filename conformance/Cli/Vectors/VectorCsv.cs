using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Cli.Vectors;

/// <summary>A set of vectors as CSV (RFC 4180): one row a test, members as columns "in.ke"; texts are escaped as in JSON, so that all of it is ASCII.</summary>
internal static class VectorCsv
{

    /// <summary>The text of the file; lines end with a carriage return and a line feed.</summary>
    public static string Of(VectorSet set)
    {
        string[] members =
        [
            .. Columns(set, "in", v => v.In), .. Columns(set, "steps", v => v.Steps), .. Columns(set, "out", v => v.Out),
            .. set.Vectors.SelectMany(v => v.Pins.Keys).Distinct(StringComparer.Ordinal).Select(p => "pins." + p),
        ];
        var text = new StringBuilder();
        Row(text, ["tcId", "operation", "clause", "result", "of", "comment", "flags", "in", "steps", "out", .. members]);
        foreach (var vector in set.Vectors)
        {
            var cells = Cells(vector);
            Row(
                text,
                [
                    Number(vector.Id), vector.Operation, vector.Clause, vector.Result.ToString().ToLowerInvariant(), vector.Of is { } of ? Number(of) : "",
                    Escaped(vector.Comment), string.Join(' ', vector.Flags), Names(vector.In), Names(vector.Steps), Names(vector.Out),
                    .. members.Select(m => cells.GetValueOrDefault(m, "")),
                ]);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Columns(VectorSet set, string name, Func<Vector, JsonObject> members) =>
        set.Vectors.SelectMany(v => members(v).Select(m => m.Key)).Distinct(StringComparer.Ordinal).Select(m => $"{name}.{m}");

    private static Dictionary<string, string> Cells(Vector vector)
    {
        var cells = vector.Pins.ToDictionary(p => "pins." + p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var (name, members) in new[] { ("in", vector.In), ("steps", vector.Steps), ("out", vector.Out) })
        {
            foreach (var (member, value) in members)
                cells[$"{name}.{member}"] = value is JsonValue text && text.TryGetValue<string>(out var plain) ? Escaped(plain) : value!.ToJsonString();
        }

        return cells;
    }

    private static string Number(string id) => id[(id.LastIndexOf('-') + 1)..];

    private static string Names(JsonObject members) => string.Join(' ', members.Select(m => m.Key));

    /// <summary>As between the quotation marks of a JSON string; only what must be and what is not ASCII is escaped.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c is '"' or '\\' ? escaped.Append('\\').Append(c)
                : c is < ' ' or > '~' ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(c => c.AsSpan().ContainsAny(",\"\r\n") ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c)).Append("\r\n");
}
