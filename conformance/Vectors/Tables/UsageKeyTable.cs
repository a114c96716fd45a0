using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.3.7, for the usages of a symmetric key that a remote security provisioning framework provides; how the SUID becomes octets is not said.</summary>
internal static class UsageKeyTable
{
    private const string Target = "mn1.m2msp.example";

    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("usage-key", "Usage-constrained symmetric key from Ke, the SUID and the FQDN of the enrolment target by HMAC-SHA-256 (10.3.7)");
        table.Operation("derive.usageKey", "10.3.7");
        List<Case> plain = [];
        foreach (var encoding in new[] { "digits", "octet" })
        {
            for (var suid = 21; suid <= 25; suid++)
                plain.Add(table.Acceptable($"SUID {suid}, encoded as {encoding}", "Plain", Pin(encoding), In(1, suid, encoding, suid == 21 ? "maf.m2msp.example" : Target)));
        }

        var digits = plain.Single(c => c.In["suid"]!.GetValue<int>() == 22 && c.Text("suidEncoding") == "digits");
        var octet = plain.Single(c => c.In["suid"]!.GetValue<int>() == 22 && c.Text("suidEncoding") == "octet");
        var spelled = Spelling.All.Take(5).Select((s, i) =>
            (Spelling: s, Case: table.Acceptable(s.Comment, s.Flag, Pin(i % 2 == 0 ? "digits" : "octet"), In(2, 23, i % 2 == 0 ? "digits" : "octet", $"mn{s.Text}.m2msp.example")))).ToList();

        Mistakes(table, "digits", "22").Plain(digits, [("the label of 10.3.2", Labels.Km), ("the label of 10.3.3", Labels.Kpsa), ("the label without its hyphen", Labels.UsageKey.Replace('-', ' '))]);
        foreach (var (spelling, right) in spelled)
            Mistakes(table, right.Text("suidEncoding"), "23").Spelled(right, spelling);

        Suid(table, digits, "one octet, where digits were agreed", Hex("16"));
        Suid(table, octet, "two digits, where one octet was agreed", Text("22"));
        Suid(table, octet, "its digits read as hexadecimal", Hex("22"));
        Suid(table, octet, "four octets, most significant first", Hex("00000016"));
        Suid(table, octet, "four octets, least significant first", Hex("16000000"));
        Suid(table, octet, "two octets, one for each digit", Hex("0202"));
        Suid(table, digits, "hexadecimal digits", Text("16"));
        Suid(table, digits, "the scope alone", Text("2"));
        Suid(table, digits, "digits of fixed width", Text("0022"));
        table.Mistake(digits, "the SUID after the target", "WrongOrder", ("key", Hmac("SHA-256", digits.Octets("ke"), Cat(Text(Labels.UsageKey), Nfkc(Target), Text("22")))));
        table.Mistake(octet, "the SUID after the target", "WrongOrder", ("key", Hmac("SHA-256", octet.Octets("ke"), Cat(Text(Labels.UsageKey), Nfkc(Target), Hex("16")))));
        table.Mistake(digits, "the SUID left out", "MissingInput", ("key", Hmac("SHA-256", digits.Octets("ke"), Cat(Text(Labels.UsageKey), Nfkc(Target)))));
        table.Mistake(digits, "the SUID of another usage", "WrongUsage", ("key", Hmac("SHA-256", digits.Octets("ke"), Cat(Text(Labels.UsageKey), Text("23"), Nfkc(Target)))));
        table.Mistake(digits, "the CSE-ID instead of its domain name", "WrongIdentifierForm", ("key", Hmac("SHA-256", digits.Octets("ke"), Cat(Text(Labels.UsageKey), Text("22"), Nfkc("/mn1")))));

        table.Refused("an Enrolment Key of 31 octets", "WrongLength", In(Seed.Hex("usage-key/ke/1", 31), 22, "digits", Target));
        table.Refused("an empty identifier of the target", "Empty", In(1, 22, "digits", ""));
        return table;
    }

    private static IdentifierMistakes Mistakes(Table table, string encoding, string suid) => new(
        table, "enrolmentTargetId", "key", Labels.UsageKey,
        encoding == "digits" ? Text(suid) : Hex(int.Parse(suid, CultureInfo.InvariantCulture).ToString("x2", CultureInfo.InvariantCulture)));

    private static void Suid(Table table, Case right, string comment, Recipe suid) => table.Mistake(
        right, "the SUID as " + comment, "WrongSuidEncoding", ("key", Hmac("SHA-256", right.Octets("ke"), Cat(Text(Labels.UsageKey), suid, Nfkc(Target)))));

    private static string Pin(string encoding) => "suidEncoding=" + encoding;

    private static JsonObject In(int key, int suid, string encoding, string target) => In(Seed.Hex($"usage-key/ke/{key}", 32), suid, encoding, target);

    private static JsonObject In(string ke, int suid, string encoding, string target) =>
        new() { ["ke"] = ke, ["suid"] = suid, ["suidEncoding"] = encoding, ["enrolmentTargetId"] = target };
}
