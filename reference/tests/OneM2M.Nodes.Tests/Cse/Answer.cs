using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>An answer as it came over the wire.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">X-M2M-RSC; 0 when it is missing.</param>
/// <param name="RequestId">X-M2M-RI; null when it is missing.</param>
/// <param name="Body">Body as text.</param>
internal sealed record Answer(int Status, int Code, string? RequestId, string Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonNode Json() => JsonNode.Parse(Body)!;

    /// <summary>The attributes in {"m2m:cnt": {…}}.</summary>
    public JsonObject Attributes() => Json().AsObject().Single().Value!.AsObject();

    /// <summary>Addresses in {"m2m:uril": […]}.</summary>
    public IReadOnlyList<string> Addresses() => [.. Json()["m2m:uril"]!.AsArray().Select(a => a!.GetValue<string>())];
}
