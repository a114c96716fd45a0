using System.Globalization;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Shims.CSharp;

/// <summary>Members of a request; one that is missing or of the wrong kind is an <see cref="ArgumentException"/> or <see cref="FormatException"/>.</summary>
internal readonly struct Inputs(JsonObject members)
{
    public bool Has(string name) => members[name] is not null;

    public string Text(string name) => Value<string>(name);

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public int Number(string name) => Value<int>(name);

    public int? OptionalNumber(string name) => Has(name) ? Number(name) : null;

    public double? OptionalReal(string name) => Has(name) ? Value<double>(name) : null;

    public bool Flag(string name) => Has(name) && Value<bool>(name);

    public byte[] Octets(string name) => Convert.FromHexString(Text(name));

    public DateTimeOffset Time(string name) => DateTimeOffset.Parse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public Inputs Object(string name) => new(members[name] as JsonObject ?? throw Wrong(name));

    public Inputs? OptionalObject(string name) => Has(name) ? Object(name) : null;

    public IReadOnlyList<T> List<T>(string name, Func<JsonNode, T> read) =>
        Has(name) ? [.. (members[name] as JsonArray ?? throw Wrong(name)).Select(item => read(item ?? throw Wrong(name)))] : [];

    public IReadOnlyList<string> Texts(string name) => List(name, item => item.GetValue<string>());

    private T Value<T>(string name) => members[name] is JsonValue value && value.TryGetValue<T>(out var read) ? read : throw Wrong(name);

    private static ArgumentException Wrong(string name) => new($"{name} is missing or of the wrong kind");
}
