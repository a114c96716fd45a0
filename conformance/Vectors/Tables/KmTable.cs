using System.Text.Json.Nodes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.3.2.</summary>
internal static class KmTable
{
    private const string MafId = "maf.m2msp.example";

    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("km", "Km from Ke and the MAF-ID by HMAC-SHA-256 (10.3.2)");
        table.Operation("derive.km", "10.3.2");
        var mistakes = new IdentifierMistakes(table, "mafId", "km", Labels.Km, Hex(""));

        var plain = table.Valid("a MAF-ID of ASCII letters", "Plain", In(1, MafId));
        table.Valid("a key of counting octets, to compute by hand", "Plain", In(Convert.ToHexStringLower([.. Enumerable.Range(0, 32).Select(i => (byte)i)]), MafId));
        var spelled = Spelling.All.Select(s => (Spelling: s, Case: table.Valid(s.Comment, s.Flag, In(2, s.Flag == "CaseKept" ? "MAF.M2MSP.EXAMPLE" : $"maf{s.Text}.m2msp.example")))).ToList();
        table.Valid("a MAF-ID of one letter", "Plain", In(3, "a"));
        table.Valid("a MAF-ID of 253 characters, the most that a domain name has", "Long", In(3, string.Join('.', Enumerable.Repeat(new string('a', 60), 4)) + ".m2m.sp.ex"));
        table.Valid("a key that begins with zero octets", "LeadingZeros", In(new string('0', 16) + Seed.Hex("km/ke/4", 24), MafId));
        table.Valid("a key of zero octets", "LeadingZeros", In(new string('0', 64), MafId));

        mistakes.Plain(plain,
        [
            ("the label of 10.3.3", Labels.Kpsa), ("the label of 10.3.7", Labels.UsageKey),
            ("the label with Enrollment", Labels.Km.Replace("Enrolment", "Enrollment", StringComparison.Ordinal)),
            ("the label in small letters", Labels.Km.ToLowerInvariant()), ("the label with a full stop", Labels.Km + "."),
        ]);
        foreach (var (spelling, right) in spelled)
            mistakes.Spelled(right, spelling);

        table.Refused("an Enrolment Key of 31 octets", "WrongLength", In(Seed.Hex("km/ke/1", 31), MafId));
        table.Refused("an Enrolment Key of 33 octets", "WrongLength", In(Seed.Hex("km/ke/1", 33), MafId));
        table.Refused("all 48 exported octets as the Enrolment Key", "WrongLength", In(Seed.Hex("km/ke/1", 48), MafId));
        table.Refused("no Enrolment Key", "Empty", In("", MafId));
        table.Refused("an empty MAF-ID", "Empty", In(1, ""));
        return table;
    }

    private static JsonObject In(int key, string mafId) => In(Seed.Hex($"km/ke/{key}", 32), mafId);

    private static JsonObject In(string ke, string mafId) => new() { ["ke"] = ke, ["mafId"] = mafId };
}
