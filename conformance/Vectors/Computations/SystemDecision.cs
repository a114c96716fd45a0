using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>
/// 7.1.5, formula by formula. Nothing is passed over because something before it failed: every part of every rule is read, so that a
/// policy that is none is refused wherever it is wrong.
/// </summary>
internal static class SystemDecision
{
    private static readonly string[] Bits = ["create", "retrieve", "update", "delete", "notify", "discover"];

    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["decide"] = i => Answer.Of(new JsonObject { ["decision"] = Permits(i) ? "permit" : "deny" }),
    };

    private static bool Permits(Inputs inputs) => Some(
        inputs.Node("policies")!.AsArray().SelectMany(p => p!["acr"]!.AsArray()),
        rule => Rule(rule!, inputs.Node("request")!, inputs.Node("context")!, inputs.Node("local")!));

    private static bool Rule(JsonNode rule, JsonNode request, JsonNode context, JsonNode local)
    {
        var authenticated = !(rule["acaf"]?.GetValue<bool>() ?? false) || (context["authenticated"]?.GetValue<bool>() ?? false);
        var originator = Some(rule["acor"]?.AsArray() ?? throw new RefusedException("no originators"), e => SystemOriginator.Fits(e!.GetValue<string>(), request["from"]!.GetValue<string>(), context, local));
        var mask = rule["acop"]?.GetValue<int>() ?? throw new RefusedException("no operations");
        if (mask is <= 0 or >= 64)
            throw new RefusedException("no sum of the six values");
        var operation = ((mask >> Array.IndexOf(Bits, request["operation"]!.GetValue<string>())) & 1) == 1;
        var contexts = rule["acco"] is not { } given || Some(given.AsArray(), c => Context(c!.AsObject(), context));
        var details = rule["acod"] is not { } listed || Some(listed.AsArray(), d => Details(d!, request)) || request["operation"]!.GetValue<string>() != "create";
        return authenticated && originator && operation && contexts && details;
    }

    private static bool Context(JsonObject rule, JsonNode context)
    {
        var known = rule.All(m => m.Key is "actw" or "acip" or "aclr");
        var time = rule["actw"] is not { } windows || Some(windows.AsArray(), w => SystemWindow.Holds(w!.GetValue<string>(), context["time"]!.GetValue<string>()));
        var address = rule["acip"] is not { } blocks || SystemPlace.HoldsAddress(blocks.AsObject(), context["address"]?.GetValue<string>());
        var place = rule["aclr"] is not { } region || SystemPlace.HoldsRegion(region.AsObject(), context);
        return known && time && address && place;
    }

    private static bool Details(JsonNode details, JsonNode request)
    {
        var children = details["chty"]?.AsArray().Select(c => c!.GetValue<int>()).ToList() ?? [];
        if (children.Count == 0)
            throw new RefusedException("no child types");
        var type = details["ty"] is not { } target || target.GetValue<int>() == request["targetType"]!.GetValue<int>();
        var definition = details["spty"] is not JsonObject choice || choice.Single().Value!.GetValue<string>() == request["specialization"]?.GetValue<string>();
        return type && definition && children.Contains(request["createdType"]?.GetValue<int>() ?? 0);
    }

    private static bool Some(IEnumerable<JsonNode?> all, Func<JsonNode?, bool> holds) => all.Select(holds).ToList().Contains(true);
}
