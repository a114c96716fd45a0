using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>
/// Which of a scenario's resources an answer names: in a discovery result (m2m:uril, m2m:rrl), in references to children ("ch") or as
/// children themselves. An address may be structured or not, CSE-relative, SP-relative or absolute.
/// </summary>
public static class Listing
{
    /// <summary>Names, as the feature has them, of the resources to which <paramref name="response"/> refers.</summary>
    public static IReadOnlyList<string> References(World world, Response response)
    {
        var addresses = Discovery.Addresses(response.Content).Concat(ChildReferences(response.Content)).ToList();
        return [.. world.Tree.All.Where(r => addresses.Exists(a => Means(a, r))).Select(r => r.Name)];
    }

    /// <summary>Names of the resources whose representation stands in <paramref name="response"/>.</summary>
    public static IReadOnlyList<string> Representations(World world, Response response) =>
        [.. world.Tree.All.Where(r => response.Body.Contains(r.Mark, StringComparison.Ordinal)).Select(r => r.Name)];

    /// <summary>"a, b", or "nothing".</summary>
    public static string Describe(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal)) is { Length: > 0 } text ? text : "nothing";

    private static bool Means(string address, NamedResource resource)
    {
        var structured = resource.Address[resource.Address.IndexOf('/', StringComparison.Ordinal)..];
        return address == resource.Address || address.EndsWith(structured, StringComparison.Ordinal)
            || (resource.Id is { } id && (address == id || address.EndsWith("/" + id, StringComparison.Ordinal)));
    }

    /// <summary>m2m:childResourceRef in a representation (TS-0004 6.3.5.29): an object with "val", in a list "ch".</summary>
    private static IEnumerable<string> ChildReferences(JsonNode? content) => content is JsonObject { Count: 1 } root && root.First().Value is JsonObject body
        ? (body["ch"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(r => r["val"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null).OfType<string>()
        : [];
}
