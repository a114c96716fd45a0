using System.Text.Json.Nodes;
using OneM2M.Conformance.Cli;

namespace OneM2M.Conformance.Tls.Tests.Peers;

/// <summary>What `ts0003 tls … --json` said, held to its schema.</summary>
internal sealed record Inventory(int Code, JsonObject Json)
{
    /// <summary>Rows.</summary>
    public IReadOnlyList<JsonObject> Rows => [.. Json["rows"]!.AsArray().Select(r => r!.AsObject())];

    /// <summary>Remarks, joined.</summary>
    public string Remarks => string.Join(" | ", Json["remarks"]!.AsArray().Select(r => (string?)r));

    /// <summary>Takes it, of a port on loopback.</summary>
    public static Task<Inventory> OfAsync(int port, params string[] arguments) => OfAsync("127.0.0.1", port, arguments);

    /// <summary>Takes it, of a port on a host.</summary>
    public static async Task<Inventory> OfAsync(string host, int port, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await Application.RunAsync(["tls", $"{host}:{port}", "--json", "--timeout", "120", .. arguments], output, error);
        var json = JsonNode.Parse(output.ToString())!.AsObject();
        Assert.DoesNotContain("internal error", error.ToString(), StringComparison.Ordinal);
        await SchemaTests.HoldsAsync(output.ToString());
        return new Inventory(code, json);
    }

    /// <summary>"requiredThere 10.2.2": word and clause of a row; "-" when there is no such row.</summary>
    public string Says(string name, string? version = null) =>
        Find(name, version) is { } row ? $"{(string?)row["word"]} {(string?)row["clause"] ?? "-"}" : "-";

    /// <summary>What others warn of in a row; empty when nobody does, or it is not there.</summary>
    public string Danger(string name, string? version = null) => (string?)Find(name, version)?["danger"] ?? "";

    /// <summary>What was seen in a row.</summary>
    public string Seen(string name, string? version = null) => (string?)Find(name, version)?["seen"] ?? "";

    /// <summary>Names of the rows whose "shall" is broken.</summary>
    public IReadOnlyList<string> Breaches => [.. Rows.Where(r => (string?)r["word"] is "requiredMissing" or "forbiddenThere").Select(r => (string)r["name"]!)];

    private JsonObject? Find(string name, string? version) => Rows.FirstOrDefault(r => (string?)r["name"] == name && (version is null || (string?)r["version"] == version));
}
