using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Catalogue.Vectors;

/// <summary>An object in a file of vectors whose members are read by name; what is missing, unknown or of the wrong kind is a <see cref="VectorException"/>.</summary>
internal sealed class VectorEntry
{
    private readonly string _file;
    private readonly long? _tcId;
    private readonly JsonObject _object;

    /// <summary>Checks that all members are among <paramref name="keys"/>. <paramref name="tcId"/>: of the test that it is part of.</summary>
    public VectorEntry(string file, long? tcId, JsonObject of, string[] keys)
    {
        (_file, _tcId, _object) = (file, tcId ?? IdOf(of), of);
        if (of.Select(m => m.Key).FirstOrDefault(k => !keys.Contains(k)) is { } unknown)
            throw Problem($"unknown member {unknown}");
    }

    public bool Has(string key) => _object.ContainsKey(key);

    public string Text(string key) => Text(key, Member(key));

    public long Number(string key) =>
        Member(key) is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out var number)
            ? number
            : throw Problem($"{key}: a whole number is expected");

    public IReadOnlyList<string> List(string key) =>
        Member(key) is JsonArray array ? [.. array.Select(item => Text(key, item))] : throw Problem($"{key}: a list is expected");

    public IReadOnlyDictionary<string, string> Texts(string key) =>
        Object(key).ToDictionary(m => m.Key, m => Text(m.Key, m.Value), StringComparer.Ordinal);

    public IReadOnlyList<VectorEntry> Entries(string key, string[] keys) => Member(key) is JsonArray array
        ? [.. array.Select(item => new VectorEntry(_file, _tcId, item as JsonObject ?? throw Problem($"{key}: objects are expected"), keys))]
        : throw Problem($"{key}: a list is expected");

    /// <summary>A copy that belongs to nothing and is read through, so that many may read it at once.</summary>
    public JsonObject Object(string key)
    {
        var copy = (JsonObject)(Member(key) as JsonObject ?? throw Problem($"{key}: an object is expected")).DeepClone();
        Unfold(copy);
        return copy;
    }

    public VectorException Problem(string problem) => new(_file, _tcId, problem);

    /// <summary>An object or list that was parsed unfolds when it is first read; afterwards reading changes nothing.</summary>
    private static void Unfold(JsonNode? node)
    {
        foreach (var child in node switch { JsonObject o => o.Select(m => m.Value), JsonArray a => a, _ => [] })
            Unfold(child);
    }

    private string Text(string key, JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : throw Problem($"{key}: a text is expected");

    private JsonNode Member(string key) => _object[key] ?? throw Problem($"{key} is missing");

    private static long? IdOf(JsonObject of) =>
        of["tcId"] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out var id) ? id : null;
}
