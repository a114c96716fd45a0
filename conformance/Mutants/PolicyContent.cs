using System.Text.Json.Nodes;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants;

/// <summary>What a hosting CSE would do that mends or misreads policies as they arrive: the standard's CSE stores what was written.</summary>
internal static class PolicyContent
{
    /// <summary>The request with <paramref name="change"/> applied to each rule in privileges, in order; others stay as they are.</summary>
    public static RequestPrimitive Rewrite(RequestPrimitive request, Action<JsonObject> change) => RewritePrivileges(request, privileges =>
    {
        foreach (var rule in (privileges["acr"] as JsonArray ?? []).OfType<JsonObject>())
            change(rule);
    });

    /// <summary>The request with <paramref name="change"/> applied to privileges where it carries any.</summary>
    public static RequestPrimitive RewritePrivileges(RequestPrimitive request, Action<JsonObject> change)
    {
        var content = request.Content?.DeepClone().AsObject();
        if (content?["m2m:acp"]?["pv"] is not JsonObject privileges)
            return request;
        change(privileges);
        return request with { Content = content };
    }

    /// <summary>The elements of accessControlObjectDetails of <paramref name="rule"/>.</summary>
    public static IEnumerable<JsonObject> ObjectDetails(JsonObject rule) => (rule["acod"] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>A number; null where there is none.</summary>
    public static int? Number(JsonObject parent, string name) =>
        parent[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
