using System.Text.Json.Nodes;

namespace OneM2M.Security.AccessControl;

/// <summary>Reads privileges and selfPrivileges, {"acr": […]} (TS-0004 6.3.5.27); what is malformed is refused as a whole.</summary>
public static class PolicyReader
{
    private const int MaxRules = 1000;

    private static readonly HashSet<string> RuleKeys = ["acor", "acop", "acco", "acaf", "acod"];
    private static readonly HashSet<string> DetailKeys = ["ty", "spty", "chty"];

    /// <summary>The rules in <paramref name="value"/>; null when malformed. {} and {"acr": []} hold none.</summary>
    public static IReadOnlyList<AccessControlRule>? Read(JsonNode? value)
    {
        if (value is not JsonObject attribute || attribute.Any(a => a.Key != "acr"))
            return null;
        if (attribute["acr"] is not { } list)
            return [];
        return list is JsonArray { Count: <= MaxRules } rules ? All(rules, Rule) : null;
    }

    private static AccessControlRule? Rule(JsonNode? node)
    {
        if (node is not JsonObject rule || rule.Any(a => !RuleKeys.Contains(a.Key)))
            return null;
        if (Texts(rule["acor"]) is not { } originators || rule["acop"] is not JsonValue mask || !mask.TryGetValue<int>(out var operations))
            return null;

        // TS-0004 6.3.4.2.29 knows the sums of the six bits: 1 to 63.
        if (operations is < 1 or > 63)
            return null;
        var flag = false;
        if (rule.ContainsKey("acaf") && !(rule["acaf"] is JsonValue given && given.TryGetValue(out flag)))
            return null;
        var contexts = Optional(rule, "acco", Context);
        var details = Optional(rule, "acod", Details);
        return contexts is null || details is null ? null : new AccessControlRule
        {
            Originators = originators,
            Operations = operations,
            AuthenticationFlag = flag,
            Contexts = contexts,
            ObjectDetails = details,
        };
    }

    private static AccessControlContext? Context(JsonNode? node)
    {
        if (node is not JsonObject context)
            return null;
        var windows = context.ContainsKey("actw") ? Texts(context["actw"]) : [];
        if (windows is null || windows.Any(w => TimeWindow.Parse(w) is null))
            return null;
        IReadOnlyList<string>? addresses = null;
        if (context.ContainsKey("acip") && (addresses = Addresses(context["acip"])) is null)
            return null;
        LocationRegion? region = null;
        if (context.ContainsKey("aclr") && (region = RegionReader.Read(context["aclr"])) is null)
            return null;
        return new AccessControlContext
        {
            Windows = context.ContainsKey("actw") ? windows : null,
            Addresses = addresses,
            Region = region,

            // Kept, and never true: a kind that can't be evaluated denies (TS-0003 7.1.4).
            HasUnknownKind = context.Any(a => a.Key is not ("actw" or "acip" or "aclr")),
        };
    }

    private static List<string>? Addresses(JsonNode? node)
    {
        if (node is not JsonObject { Count: > 0 } families || families.Any(f => f.Key is not ("ipv4" or "ipv6")))
            return null;
        var all = new List<string>();
        foreach (var (family, list) in families)
        {
            if (Texts(list) is not { } blocks || blocks.Any(b => AddressBlock.Parse(b) is not { } block || block.IsIpv4 != (family == "ipv4")))
                return null;
            all.AddRange(blocks);
        }

        return all;
    }

    private static ObjectDetails? Details(JsonNode? node)
    {
        if (node is not JsonObject details || details.Any(d => !DetailKeys.Contains(d.Key)))
            return null;
        int? type = null;
        if (details.ContainsKey("ty"))
        {
            if (!(details["ty"] is JsonValue value && value.TryGetValue<int>(out var number)))
                return null;
            type = number;
        }

        string? specialization = null;
        if (details.ContainsKey("spty") && (specialization = Specialization(details["spty"])) is null)
            return null;

        // 7.1.5: a type that has specializations (mgmtObj, flexContainer) needs one named.
        if (type is 13 or 28 && specialization is null)
            return null;
        return details["chty"] is JsonArray { Count: > 0 } children && children.All(c => c is JsonValue v && v.TryGetValue<int>(out _))
            ? new ObjectDetails
            {
                ResourceType = type,
                SpecializationType = specialization,
                ChildResourceTypes = [.. children.Select(c => c!.GetValue<int>())],
            }
            : null;
    }

    /// <summary>m2m:specializationType is a choice of containerDefinition and mgmtDefinition (TS-0004 6.3.5.67); many write the bare value.</summary>
    private static string? Specialization(JsonNode? node) => node switch
    {
        JsonValue value => value.ToString(),
        JsonObject { Count: 1 } choice when (choice["cnd"] ?? choice["mgd"]) is JsonValue value => value.ToString(),
        _ => null,
    };

    private static IReadOnlyList<T>? Optional<T>(JsonObject rule, string name, Func<JsonNode?, T?> read)
        where T : class => rule.ContainsKey(name) ? rule[name] is JsonArray { Count: <= MaxRules } list ? All(list, read) : null : [];

    private static List<T>? All<T>(JsonArray list, Func<JsonNode?, T?> read)
        where T : class
    {
        var all = new List<T>(list.Count);
        foreach (var node in list)
        {
            if (read(node) is not { } item)
                return null;
            all.Add(item);
        }

        return all;
    }

    private static List<string>? Texts(JsonNode? node) =>
        node is JsonArray { Count: <= MaxRules } list ? All(list, n => n is JsonValue v && v.TryGetValue<string>(out var s) ? s : null) : null;
}
