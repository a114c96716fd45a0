using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Vectors.Computations;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors;

/// <summary>The text of a file of vectors, always the same for the same answers.</summary>
internal static class VectorFile
{
    private const string GeneratorVersion = "1";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>JSON in the shape of vector.schema.json; <paramref name="answers"/> are those to the cases of the table, in their order.</summary>
    public static string Text(Table table, IReadOnlyList<Answer> answers)
    {
        var used = table.Cases.SelectMany(c => c.Flags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var groups = new JsonArray();
        foreach (var (of, answer) in table.Cases.Zip(answers))
        {
            if (groups.LastOrDefault() is not JsonObject last || last["type"]!.GetValue<string>() != of.Operation || last["clause"]!.GetValue<string>() != of.Clause)
                groups.Add(new JsonObject { ["type"] = of.Operation, ["clause"] = of.Clause, ["tests"] = new JsonArray() });
            groups[^1]!["tests"]!.AsArray().Add(Test(of, answer));
        }

        return Ascii(new JsonObject
        {
            ["algorithm"] = table.Algorithm,
            ["schema"] = "vector.schema.json",
            ["generatorVersion"] = GeneratorVersion,
            ["numberOfTests"] = table.Cases.Count,
            ["header"] = new JsonArray([.. Header(table).Select(l => (JsonNode)l)]),
            ["notes"] = new JsonObject(used.Select(f => KeyValuePair.Create(f, (JsonNode?)Flags.Notes[f]))),
            ["testGroups"] = groups,
        }.ToJsonString(Options)) + "\n";
    }

    private static IEnumerable<string> Header(Table table) =>
    [
        "Test vectors for oneM2M TS-0003 V3.18.0. The operations, with their inputs and outputs, are those of docs/shim.md of the conformance suite.",
        table.Witnesses,
        "Octets are hexadecimal digits. Whatever is not ASCII is escaped: normalize nothing when you read this file but where the clause says so.",
        $"Octets that look random are SHA-256(\"{Seed.Text}/\" name \"/\" block), block = 0, 1 ... in decimal, one after the other, cut at the end; a name is file, member and number, e.g. \"km/ke/1\".",
        "valid: the standard demands this answer. acceptable: one reading of what the standard leaves open; it binds whoever declared what pins says.",
        "invalid: with of, the answer that a named mistake gives to the inputs of that tcId, and an implementation must give another; without of, the answer that must come: refused (error), or valid, same or matches false.",
    ];

    private static JsonObject Test(Case of, Answer answer)
    {
        var test = new JsonObject
        {
            ["tcId"] = of.TcId,
            ["comment"] = of.Comment,
            ["flags"] = new JsonArray([.. of.Flags.Select(f => (JsonNode)f)]),
            ["in"] = of.In.DeepClone(),
        };
        if (answer.Steps.Count > 0)
            test["steps"] = answer.Steps.DeepClone();
        test["out"] = answer.Out.DeepClone();
        test["result"] = of.Result switch { VectorResult.Valid => "valid", VectorResult.Invalid => "invalid", _ => "acceptable" };
        if (of.Of is { } right)
            test["of"] = right.TcId;
        if (of.Pin is { } pin)
            test["pins"] = new JsonObject(pin.Split(';').Select(p => p.Split('=')).Select(p => KeyValuePair.Create<string, JsonNode?>(p[0], p[1])));
        return test;
    }

    /// <summary>Escapes what is not ASCII, so that no editor, mail or version control normalizes it on the way.</summary>
    private static string Ascii(string json)
    {
        var text = new StringBuilder(json.Length);
        foreach (var c in json)
            _ = c < 0x7f ? text.Append(c) : text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        return text.ToString();
    }
}
