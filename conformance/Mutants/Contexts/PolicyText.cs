using System.Text.Json.Nodes;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

/// <summary>Mends policies on their way in, as an implementation does that would rather guess than refuse.</summary>
internal static class PolicyText
{
    /// <summary>A copy of <paramref name="request"/> in which each member called <paramref name="name"/> went through <paramref name="mend"/>;
    /// a member that comes out as null is gone.</summary>
    public static RequestPrimitive Mend(RequestPrimitive request, string name, Func<JsonNode?, JsonNode?> mend)
    {
        if (request.Content?.DeepClone() is not JsonObject content)
            return request;
        Walk(content, name, mend);
        return request with { Content = content };
    }

    /// <summary>The same for each text in the arrays called <paramref name="name"/>.</summary>
    public static RequestPrimitive MendTexts(RequestPrimitive request, string name, Func<string, string> mend) => Mend(request, name, node =>
        node is JsonArray list
            ? new JsonArray([.. list.Select(n => n is JsonValue v && v.TryGetValue<string>(out var text) ? mend(text) : n?.DeepClone())])
            : node?.DeepClone());

    private static void Walk(JsonNode? node, string name, Func<JsonNode?, JsonNode?> mend)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Walk(item, name, mend);
        }

        if (node is not JsonObject members)
            return;
        foreach (var key in members.Select(m => m.Key).ToList())
        {
            if (key != name)
                Walk(members[key], name, mend);
            else if (mend(members[key]) is { } mended)
                members[key] = mended;
            else
                members.Remove(key);
        }
    }
}
