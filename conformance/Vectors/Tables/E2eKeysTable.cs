using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.3.6.2: four keys, each over the one before; acceptable for who agreed on the hash.</summary>
internal static class E2eKeysTable
{
    private static readonly string[] Names = ["ke2eMsgAuth", "ke2eMsgConf", "ke2eAttAuth", "ke2eAttConf"];

    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("e2e-keys", "The four end-to-end keys from Ke2e_master, block by block (10.3.6.2)");
        table.Operation("derive.e2eKeys", "10.3.6.2");
        foreach (var (hash, length) in new[] { ("SHA-256", 32), ("SHA-384", 48), ("SHA-512", 64) })
        {
            var pin = $"e2eHash={hash};e2eExpansion=formulas";
            var right = table.Acceptable($"{hash}, a master key as long as the digest", "Plain", pin, In(hash, Seed.Hex("e2e-keys/ke2eMaster/1", length)));
            table.Acceptable($"{hash}, another master key", "Plain", pin, In(hash, Seed.Hex("e2e-keys/ke2eMaster/2", length)));
            var master = right.Octets("ke2eMaster");
            void Wrong(string comment, string flag, Func<int, Recipe, Recipe> input) => table.Mistake(right, comment, flag, Chain(hash, master, input));

            Wrong("the counter begins with 0", "WrongCounter", (n, before) => Cat(before, Label(n), Octet(n - 1)));
            Wrong("the counter is an ASCII digit", "WrongCounter", (n, before) => Cat(before, Label(n), Octet('0' + n)));
            Wrong("without the block before", "MissingInput", (n, _) => Cat(Label(n), Octet(n)));
            if (hash != "SHA-256")
                continue;
            Wrong("no counter", "WrongCounter", (n, before) => Cat(before, Label(n)));
            Wrong("a counter of four octets", "WrongCounter", (n, before) => Cat(before, Label(n), Hex("000000"), Octet(n)));
            Wrong("the counter is 1 in every block", "WrongCounter", (n, before) => Cat(before, Label(n), Octet(1)));
            Wrong("the counter before the label", "WrongOrder", (n, before) => Cat(before, Octet(n), Label(n)));
            Wrong("the block before comes last", "WrongOrder", (n, before) => Cat(Label(n), Octet(n), before));
            Wrong("RFC 5869 as it stands: one info, that of the first key, for all blocks", "Hkdf", (n, before) => Cat(before, Label(1), Octet(n)));
            Wrong("RFC 5869 without info", "Hkdf", (n, before) => Cat(before, Octet(n)));
            Wrong("each label with a NUL after it", "Terminator", (n, before) => Cat(before, Label(n), Hex("00"), Octet(n)));
            Wrong("Authenticity instead of Authentication in the first label", "WrongLabel", (n, before) => Cat(before, n == 1 ? Text("E2E Message Authenticity Key") : Label(n), Octet(n)));
            Wrong("Authentication instead of Authenticity in the third label", "WrongLabel", (n, before) => Cat(before, n == 3 ? Text("E2E Attribute Authentication Key") : Label(n), Octet(n)));
            Wrong("the labels of authenticity and confidentiality swapped", "WrongLabel", (n, before) => Cat(before, Label(((n - 1) ^ 1) + 1), Octet(n)));
            Wrong("32 zero octets instead of nothing before the first block", "WrongStart", (n, before) => Cat(n == 1 ? Hex(new string('0', 64)) : before, Label(n), Octet(n)));
            Wrong("the master key itself before the first block", "WrongStart", (n, before) => Cat(n == 1 ? master : before, Label(n), Octet(n)));
            table.Mistake(right, "the second key before the first", "WrongOrder", Swapped(Chain(hash, master, (n, before) => Cat(before, Label(n), Octet(n)))));
            table.Mistake(right, "each a derivation of its own by RFC 5869: no block before, the counter 1", "Hkdf", Chain(hash, master, (n, _) => Cat(Label(n), Octet(1))));
            table.Mistake(right, "HMAC-SHA-1", "WrongHash", Chain("SHA-1", master, (n, before) => Cat(before, Label(n), Octet(n))));
            table.Mistake(right, "16 octets of each right key", "Truncated", [.. Chain(hash, master, (n, before) => Cat(before, Label(n), Octet(n))).Select(k => (k.Member, Slice(k.Value, 0, 16)))]);
            table.Mistake(right, "16 octets of the master key", "Truncated", Chain(hash, Slice(master, 0, 16), (n, before) => Cat(before, Label(n), Octet(n))));
        }

        table.Refused("no master key", "Empty", In("SHA-256", ""));
        return table;
    }

    private static (string Member, Recipe Value)[] Chain(string hash, Recipe master, Func<int, Recipe, Recipe> input)
    {
        var keys = new (string, Recipe)[Names.Length];
        var before = Hex("");
        for (var n = 1; n <= Names.Length; n++)
            keys[n - 1] = (Names[n - 1], before = Hmac(hash, master, input(n, before)));
        return keys;
    }

    private static (string Member, Recipe Value)[] Swapped((string Member, Recipe Value)[] keys) =>
        [(Names[0], keys[1].Value), (Names[1], keys[0].Value), .. keys[2..]];

    private static Recipe Label(int block) => Text(Labels.Blocks[block - 1]);

    private static Recipe Octet(int value) => Hex(value.ToString("x2", null));

    private static JsonObject In(string hash, string master) => new() { ["hash"] = hash, ["ke2eMaster"] = master };
}
