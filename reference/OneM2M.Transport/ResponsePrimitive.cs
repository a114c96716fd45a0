using System.Text.Json.Nodes;

namespace OneM2M.Transport;

/// <summary>A response primitive.</summary>
/// <param name="Code">Response Status Code.</param>
/// <param name="Content">Content; null for none.</param>
/// <param name="Octets">Content already serialized, UTF-8; used instead of <paramref name="Content"/> when not null.</param>
public sealed record ResponsePrimitive(ResponseStatusCode Code, JsonNode? Content = null, byte[]? Octets = null);
