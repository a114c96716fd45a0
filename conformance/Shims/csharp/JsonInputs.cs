using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Shims.CSharp;

/// <summary>Members of a request; one that is missing or of the wrong kind throws what <see cref="Operations.Answer"/> calls invalid.</summary>
internal static class JsonInputs
{
    public static string Text(this JsonObject i, string name) => (string?)i[name] ?? throw new ArgumentException($"{name} is missing");

    public static int Number(this JsonObject i, string name) => (int?)i[name] ?? throw new ArgumentException($"{name} is missing");

    public static byte[] Octets(this JsonObject i, string name) => Convert.FromHexString(i.Text(name));

    public static JsonObject Object(this JsonObject i, string name) => i[name] as JsonObject ?? throw new ArgumentException($"{name} is missing");

    public static IEnumerable<string> Texts(this JsonObject i, string name) => i[name] is JsonArray list ? list.Select(t => (string)t!) : [];
}
