using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Catalogue.Vectors;

/// <summary>Reads a file of vectors, and refuses one in which a vector could not be judged.</summary>
public static class VectorReader
{
    private static readonly string[] TopKeys = ["algorithm", "schema", "generatorVersion", "numberOfTests", "header", "notes", "testGroups"];
    private static readonly string[] GroupKeys = ["type", "clause", "tests"];
    private static readonly string[] TestKeys = ["tcId", "comment", "flags", "in", "steps", "out", "result", "of", "pins"];

    /// <summary>The set that <paramref name="json"/> holds. Throws <see cref="VectorException"/>.</summary>
    public static VectorSet Read(string file, string json)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var top = new VectorEntry(file, null, Parse(file, json), TopKeys);
        var notes = top.Texts("notes");
        List<Vector> vectors = [];
        foreach (var group in top.Entries("testGroups", GroupKeys))
            vectors.AddRange(group.Entries("tests", TestKeys).Select(test => Vector(name, group, test)));
        if (top.Number("numberOfTests") != vectors.Count)
            throw top.Problem($"numberOfTests is {top.Number("numberOfTests")}, and there are {vectors.Count} tests");
        Check(file, vectors, notes);
        return new VectorSet(name, top.Text("algorithm"), top.Text("generatorVersion"), top.List("header"), notes, [.. WithPinsOfTheRightAnswer(vectors)]);
    }

    private static JsonObject Parse(string file, string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject
                ?? throw new VectorException(file, null, "an object is expected");
        }
        catch (JsonException e)
        {
            throw new VectorException(file, null, $"no JSON: {e.Message}");
        }
    }

    private static Vector Vector(string set, VectorEntry group, VectorEntry test)
    {
        var result = test.Text("result") switch
        {
            "valid" => VectorResult.Valid,
            "invalid" => VectorResult.Invalid,
            "acceptable" => VectorResult.Acceptable,
            var other => throw test.Problem($"result \"{other}\" is none of valid, invalid, acceptable"),
        };
        return new Vector
        {
            Id = $"{set}-{test.Number("tcId")}",
            Operation = group.Text("type"),
            Clause = group.Text("clause"),
            Comment = test.Text("comment"),
            Flags = test.List("flags"),
            In = test.Object("in"),
            Steps = test.Has("steps") ? test.Object("steps") : [],
            Out = test.Object("out"),
            Result = result,
            Of = test.Has("of") ? $"{set}-{test.Number("of")}" : null,
            Pins = test.Has("pins") ? test.Texts("pins") : new Dictionary<string, string>(),
        };
    }

    private static void Check(string file, List<Vector> vectors, IReadOnlyDictionary<string, string> notes)
    {
        Dictionary<string, Vector> byId = new(StringComparer.Ordinal);
        foreach (var vector in vectors)
        {
            if (!byId.TryAdd(vector.Id, vector))
                throw Problem(file, vector, "stands twice");
            if (vector.Flags.FirstOrDefault(f => !notes.ContainsKey(f)) is { } flag)
                throw Problem(file, vector, $"the flag {flag} is not explained under notes");
        }

        foreach (var vector in vectors)
            CheckResult(file, vector, byId);
    }

    /// <summary>Who is not bound by the right answer is not judged by the wrong one either.</summary>
    private static IEnumerable<Vector> WithPinsOfTheRightAnswer(List<Vector> vectors)
    {
        var pins = vectors.ToDictionary(v => v.Id, v => v.Pins, StringComparer.Ordinal);
        return vectors.Select(v => v.Of is { } of ? v with { Pins = pins[of] } : v);
    }

    private static void CheckResult(string file, Vector vector, Dictionary<string, Vector> byId)
    {
        if (vector.Pins.Count > 0 != (vector.Result == VectorResult.Acceptable))
            throw Problem(file, vector, "an acceptable vector, and no other, says under pins what binds a target to it");
        if (vector.Result != VectorResult.Invalid)
        {
            if (vector.Of is not null || IsNegative(vector.Out))
                throw Problem(file, vector, "only an invalid vector has of, or an answer that refuses");
            return;
        }

        if (vector.Of is null)
        {
            if (!IsNegative(vector.Out))
                throw Problem(file, vector, "an invalid vector without of refuses: error, valid, same or matches");
            return;
        }

        if (byId.GetValueOrDefault(vector.Of) is not { } right || right.Result == VectorResult.Invalid)
            throw Problem(file, vector, $"of names {vector.Of}, which is no vector of this file with a right answer");
        if (right.Operation != vector.Operation || !JsonNode.DeepEquals(right.In, vector.In))
            throw Problem(file, vector, $"the inputs are not those of {vector.Of}");
        if (JsonNode.DeepEquals(right.Out, vector.Out))
            throw Problem(file, vector, $"the wrong answer is the right one of {vector.Of}");
    }

    private static bool IsNegative(JsonObject answer) =>
        answer.Count == 1 && answer.Single() is var (name, value) && name switch
        {
            "error" => value?.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == "invalid",
            "valid" or "same" or "matches" => value?.GetValueKind() == JsonValueKind.False,
            _ => false,
        };

    private static VectorException Problem(string file, Vector vector, string problem) =>
        new(file, long.Parse(vector.Id[(vector.Id.LastIndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture), problem);
}
