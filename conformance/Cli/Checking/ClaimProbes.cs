using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>What shows cheaply whether an implementation takes what it claims: a rule, or a resource, that only such a one accepts.</summary>
internal static class ClaimProbes
{
    /// <summary>By claim: the further members of a rule about nobody, by short name; a policy with it has to be accepted.</summary>
    public static IReadOnlyDictionary<string, string> Rules { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["acp.wildcard"] = """{"acor":["/ts0003-no*/Cts0003no*"]}""",
        ["acp.group"] = """{"acor":["ts0003-no-group"]}""",
        ["acp.role"] = """{"acor":["ts0003-no-role@ts0003.example"]}""",
        ["acp.sp-domain"] = """{"acor":["//ts0003-nobody.example"]}""",
        ["acp.cse-originators"] = """{"acor":["/ts0003-no-cse"]}""",
        ["acp.context.time"] = """{"acco":[{"actw":["* * 0-23 * * * 2001"]}]}""",
        ["acp.context.ip"] = """{"acco":[{"acip":{"ipv4":["203.0.113.0/24"]}}]}""",
        ["acp.context.location"] = """{"acco":[{"aclr":{"accc":["AQ"]}}]}""",
        ["acp.authentication-flag"] = """{"acaf":true}""",
        ["acp.object-details"] = """{"acod":[{"chty":[3]}]}""",
    };

    /// <summary>By claim: resource type, key and attributes of a resource that has to be accepted below the CSEBase.</summary>
    public static IReadOnlyDictionary<string, (int Type, string Root, string Attributes)> Resources { get; } =
        new Dictionary<string, (int, string, string)>(StringComparer.Ordinal)
        {
            ["group"] = (9, "m2m:grp", """{"mt":0,"mnm":1,"mid":[]}"""),
            ["flexcontainer"] = (28, "cod:tempe", """{"cnd":"org.onem2m.common.moduleclass.temperature","curT0":21.5}"""),
        };

    /// <summary>Claims that take several resources to show; see <see cref="NeighbourProbes"/>.</summary>
    public static IReadOnlyList<string> Neighbours { get; } = ["update-acpi", "subscription", "notify"];

    /// <summary>privileges with the rule of <paramref name="claim"/>, about nobody and Retrieve alone.</summary>
    public static JsonObject Privileges(string claim)
    {
        var rule = JsonNode.Parse(Rules[claim])!.AsObject();
        rule.TryAdd("acor", new JsonArray("Cts0003nobody"));
        rule["acop"] = 2;
        return new JsonObject { ["acr"] = new JsonArray(rule) };
    }
}
