using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Iut;

/// <summary>A request that reached a mailbox.</summary>
/// <param name="From">X-M2M-Origin, if any.</param>
/// <param name="Content">Parsed body, null where it was not JSON.</param>
/// <param name="Text">The request as received, bounded.</param>
public sealed record Notification(string? From, JsonNode? Content, string Text)
{
    /// <summary>Whether it is the verification request that precedes a subscription (m2m:sgn with vrq true; TS-0004 7.5.1.2.8).</summary>
    public bool IsVerification => Content is JsonObject o && o["m2m:sgn"] is JsonObject sgn && sgn["vrq"] is JsonValue v
        && v.TryGetValue<bool>(out var vrq) && vrq;
}
