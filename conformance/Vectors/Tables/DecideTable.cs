using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>
/// Decisions about access, from decisions.json, where a person wrote what comes out of each. A case there names what differs from the plain
/// one: /id-in/Cdev1 may Retrieve, and does. Left out, or marked as one reading, is what honest readers of the standard decide differently.
/// There are no mistakes: with two answers in all, a wrong one does not tell which mistake was made.
/// </summary>
internal static class DecideTable
{
    private static readonly string[] OfRule = ["acor", "acop", "acaf", "acco", "acod"];
    private static readonly string[] OfRequest = ["from", "operation", "roleIds", "targetType", "createdType", "specialization"];
    private static readonly string[] OfContext = ["time", "address", "latitude", "longitude", "country", "authenticated", "roles", "groups"];
    private static readonly string[] Others = ["because", "result", "pin", "rules", "policies"];

    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("decide", "Whether access is permitted or denied (7.1.3, 7.1.5, annex F, TS-0004 7.4.9.1)")
        {
            Witnesses = "Each decision was written down by a person and then computed three times, by the reference, by a second program of the suite and by the script of the Python sample shim, and landed because all four agreed.",
        };
        using var stream = typeof(DecideTable).Assembly.GetManifestResourceStream("decisions.json")!;
        foreach (var section in JsonNode.Parse(stream)!.AsArray().Select(s => s!.AsObject()))
        {
            table.Operation("decide", section["clause"]!.GetValue<string>());
            foreach (var of in section["cases"]!.AsArray().Select(c => c!.AsObject()))
                Add(table, section["about"]!.GetValue<string>(), section["flag"]!.GetValue<string>(), of);
        }

        return table;
    }

    private static void Add(Table table, string about, string flag, JsonObject of)
    {
        if (of.Select(m => m.Key).FirstOrDefault(k => !OfRule.Concat(OfRequest).Concat(OfContext).Concat(Others).Contains(k)) is { } unknown)
            throw new InvalidOperationException($"decisions.json: {about}: nothing is called {unknown}");
        var (comment, result) = ($"{about}: {of["because"]!.GetValue<string>()}", of["result"]!.GetValue<string>());
        if (result == "refuse")
        {
            table.Refused(comment, flag, In(of));
            return;
        }

        table.Stated(comment, flag, of["pin"]?.GetValue<string>(), In(of), new JsonObject { ["decision"] = result });
    }

    private static JsonObject In(JsonObject of) => new()
    {
        ["policies"] = of["policies"] is JsonArray policies
            ? new JsonArray([.. policies.Select(rules => Policy(rules!.AsArray().Select(r => r!.AsObject())))])
            : new JsonArray(Policy(of["rules"] is JsonArray rules ? rules.Select(r => r!.AsObject()) : [of])),
        ["local"] = new JsonObject { ["cseId"] = "/id-in", ["spId"] = "//m2msp.example" },
        ["request"] = Members(new JsonObject { ["from"] = "Cdev1", ["operation"] = "retrieve", ["targetType"] = 3 }, of, OfRequest),
        ["context"] = Members(new JsonObject { ["time"] = "2026-05-04T12:15:30Z" }, of, OfContext),
    };

    private static JsonObject Policy(IEnumerable<JsonObject> rules) => new()
    {
        ["acr"] = new JsonArray([.. rules.Select(r => Members(new JsonObject { ["acor"] = new JsonArray("/id-in/Cdev1"), ["acop"] = 2 }, r, OfRule))]),
    };

    /// <summary>The plain members with those that <paramref name="of"/> gives; one that it gives as null is left out.</summary>
    private static JsonObject Members(JsonObject plain, JsonObject of, string[] names)
    {
        foreach (var name in names.Where(of.ContainsKey))
        {
            plain.Remove(name);
            if (of[name] is { } value)
                plain[name] = value.DeepClone();
        }

        return plain;
    }
}
