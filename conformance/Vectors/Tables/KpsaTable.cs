using System.Text.Json.Nodes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.3.3; in which form the CSE-ID or AE-ID goes in is not said, so that every right answer is an acceptable one.</summary>
internal static class KpsaTable
{
    private const string Stem = "enroleeBIdForm=cse-relative";
    private const string SpRelative = "enroleeBIdForm=sp-relative";
    private const string Absolute = "enroleeBIdForm=absolute";

    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("kpsa", "Kpsa from Ke and the CSE-ID or AE-ID of enrolee B by HMAC-SHA-256 (10.3.3)");
        table.Operation("derive.kpsa", "10.3.3");
        var mistakes = new IdentifierMistakes(table, "enroleeBId", "kpsa", Labels.Kpsa, Hex(""));

        var cse = table.Acceptable("a CSE-ID, SP-relative", "Plain", SpRelative, In(1, "/mn1"));
        var ae = table.Acceptable("an AE-ID of the hosting CSE's, SP-relative", "Plain", SpRelative, In(1, "/mn1/C98"));
        table.Acceptable("an AE-ID of the service provider's, SP-relative", "Plain", SpRelative, In(1, "/S5678"));
        var absoluteCse = table.Acceptable("a CSE-ID, absolute", "Plain", Absolute, In(1, "//m2msp.example/mn1"));
        var absolute = table.Acceptable("an AE-ID of the hosting CSE's, absolute", "Plain", Absolute, In(1, "//m2msp.example/mn1/C98"));
        table.Acceptable("an AE-ID of the service provider's, absolute", "Plain", Absolute, In(1, "//m2msp.example/S5678"));
        var stem = table.Acceptable("an AE-ID as its stem, the form relative to its CSE", "Plain", Stem, In(1, "C98"));
        table.Acceptable("an AE-ID as its stem, assigned by the service provider", "Plain", Stem, In(1, "S5678"));
        var spelled = Spelling.All.Take(9).Select(s => (Spelling: s, Case: table.Acceptable(s.Comment, s.Flag, SpRelative, In(2, $"/mn1/C{s.Text}")))).ToList();
        spelled.AddRange(Spelling.All.Take(5).Select(s => (Spelling: s, Case: table.Acceptable(s.Comment + "; absolute", s.Flag, Absolute, In(2, $"//m2msp.example/mn{s.Text}/C98")))));
        table.Acceptable("a key of counting octets, to compute by hand", "Plain", SpRelative, In(Convert.ToHexStringLower([.. Enumerable.Range(0, 32).Select(i => (byte)i)]), "/mn1/C98"));

        mistakes.Plain(ae,
        [
            ("the label of 10.3.2", Labels.Km), ("the label of 10.3.7", Labels.UsageKey),
            ("the label without Key", Labels.Kpsa.Replace("Connection Key", "Connection", StringComparison.Ordinal)),
        ]);
        foreach (var (spelling, right) in spelled)
            mistakes.Spelled(right, spelling);
        void Form(Case right, string comment, string id) =>
            table.Mistake(right, comment, "WrongIdentifierForm", ("kpsa", Hmac("SHA-256", right.Octets("ke"), Cat(Text(Labels.Kpsa), Nfkc(id)))));
        Form(cse, "without the slash", "mn1");
        Form(cse, "absolute, where SP-relative was agreed", "//m2msp.example/mn1");
        Form(ae, "the stem, where SP-relative was agreed", "C98");
        Form(absoluteCse, "SP-relative, where absolute was agreed", "/mn1");
        Form(absolute, "with one slash before the service provider", "/m2msp.example/mn1/C98");
        Form(absolute, "the CSE-ID alone instead of the AE-ID", "//m2msp.example/mn1");
        Form(stem, "SP-relative, where the stem was agreed", "/mn1/C98");

        table.Refused("an Enrolment Key of 16 octets", "WrongLength", In(Seed.Hex("kpsa/ke/1", 16), "/mn1"));
        table.Refused("an Enrolment Key of 33 octets", "WrongLength", In(Seed.Hex("kpsa/ke/1", 33), "/mn1"));
        table.Refused("an empty identifier", "Empty", In(1, ""));
        return table;
    }

    private static JsonObject In(int key, string id) => In(Seed.Hex($"kpsa/ke/{key}", 32), id);

    private static JsonObject In(string ke, string id) => new() { ["ke"] = ke, ["enroleeBId"] = id };
}
