using System.Text.Json.Nodes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.3.1: which of the 48 exported octets are the identifier and which the key.</summary>
internal static class SplitTable
{
    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("split", "The 48 octets of an export are an identifier, the 16 most significant, and a key, the 32 least significant (10.3.1)");
        Use(table, "enrolment", "relativeKeId", "ke");
        Use(table, "connection", "kcId", "kc");
        Use(table, "escertke", "pairwiseE2EKeyId", "pairwiseE2EKey");
        return table;
    }

    private static void Use(Table table, string use, string id, string key)
    {
        table.Operation("split." + use, "10.3.1");
        var right = table.Valid("octets that look random", "Plain", In(Seed.Hex($"split/exported/{use}", 48)));
        var all = right.Octets("exported");
        table.Mistake(right, "the key is the first 32 octets and the identifier the last 16", "WrongOrder", (id, Slice(all, 32, 48)), (key, Slice(all, 0, 32)));
        table.Mistake(right, "the first 16 octets of what is left as the key", "Truncated", (id, Slice(all, 0, 16)), (key, Slice(all, 16, 32)));
        table.Mistake(right, "the octets counted from the end: the identifier reversed", "WrongOrder", (id, Reversed(Slice(all, 0, 16))), (key, Slice(all, 16, 48)));
        if (use == "enrolment")
        {
            table.Valid("counting octets, to see by eye what goes where", "Plain", In(Convert.ToHexStringLower([.. Enumerable.Range(0, 48).Select(i => (byte)i)])));
            table.Valid("the identifier begins with zero octets, which it keeps", "LeadingZeros", In("00000000" + Seed.Hex($"split/exported/{use}/2", 44)));
            table.Mistake(right, "the identifier is part of the key as well: all octets from the first", "WrongLength", (id, Slice(all, 0, 16)), (key, all));
        }

        table.Refused("47 octets", "WrongLength", In(Seed.Hex($"split/exported/{use}", 47)));
        table.Refused("49 octets", "WrongLength", In(Seed.Hex($"split/exported/{use}", 49)));
        table.Refused("32 octets, the key alone", "WrongLength", In(Seed.Hex($"split/exported/{use}", 32)));
        table.Refused("no octets", "Empty", In(""));
    }

    private static JsonObject In(string exported) => new() { ["exported"] = exported };
}
