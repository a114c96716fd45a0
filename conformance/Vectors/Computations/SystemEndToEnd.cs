using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>10.3.6: Ke2e_master and what is expanded from it.</summary>
internal static class SystemEndToEnd
{
    private static readonly SystemPrimitives Primitives = new();

    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["derive.e2eMaster"] = i => Answer.Of(new JsonObject
        {
            ["ke2eMaster"] = Convert.ToHexStringLower(Primitives.Hmac(i.Text("hash"), i.Octets("salt"), i.SomeOctets("kpsa"))),
        }),
        ["derive.e2eKeys"] = Expand,
    };

    private static Answer Expand(Inputs inputs)
    {
        var (hash, master) = (inputs.Text("hash"), inputs.SomeOctets("ke2eMaster"));
        var t1 = Primitives.Hmac(hash, master, [.. "E2E Message Authentication Key"u8, 1]);
        var t2 = Primitives.Hmac(hash, master, [.. t1, .. "E2E Message Confidentiality Key"u8, 2]);
        var t3 = Primitives.Hmac(hash, master, [.. t2, .. "E2E Attribute Authenticity Key"u8, 3]);
        var t4 = Primitives.Hmac(hash, master, [.. t3, .. "E2E Attribute Confidentiality Key"u8, 4]);
        return Answer.Of(new JsonObject
        {
            ["ke2eMsgAuth"] = Convert.ToHexStringLower(t1),
            ["ke2eMsgConf"] = Convert.ToHexStringLower(t2),
            ["ke2eAttAuth"] = Convert.ToHexStringLower(t3),
            ["ke2eAttConf"] = Convert.ToHexStringLower(t4),
        });
    }
}
