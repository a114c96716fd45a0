using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>The key that becomes Km or Kpsa in the GBA-based framework (8.3.2.3; TS 33.220 B.2, B.3).</summary>
internal static class GbaNafTable
{
    private const string Impi = "001010123456789@ims.mnc001.mcc001.3gppnetwork.org";
    private const string Naf = "maf.m2msp.example";

    // TLS with a pre-shared key under TLS_PSK_WITH_AES_128_CBC_SHA256 (TS 33.220 annex H).
    private const string Ua = "01000100ae";

    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("gba-naf", "Ks_NAF, or Ks_ext_NAF and Ks_int_NAF, from Ks by HMAC-SHA-256 over FC, purpose, RAND, IMPI and NAF_Id, each with its length (TS 33.220 annex B)");
        table.Operation("gba.naf", "8.3.2.3");
        var me = table.Valid("GBA_ME, a NAF that is an M2M Authentication Function", "Plain", In("gba-me", Naf));
        var u = table.Valid("GBA_U, both keys", "Plain", In("gba-u", Naf));
        table.Valid("GBA_ME, a NAF that is a CSE", "Plain", In("gba-me", "mn1.m2msp.example"));
        table.Valid("GBA_U, another security protocol at Ua", "Plain", In("gba-u", Naf, ua: "0100000002"));
        table.Valid("a NAF of 253 characters: its length needs both octets", "Long", In("gba-me", string.Join('.', Enumerable.Repeat(new string('a', 60), 4)) + ".m2m.sp.ex"));
        var spelled = Spelling.All.Take(5).Select(s => (Spelling: s, Case: table.Valid(s.Comment + ", in the IMPI", s.Flag, In("gba-me", Naf, impi: $"user{s.Text}@ims.example")))).ToList();
        var inNaf = table.Valid("the ligature fi, in the FQDN of the NAF", "Ligature", In("gba-me", "ma\ufb01.m2msp.example"));

        foreach (var (spelling, right) in spelled.Where(s => s.Spelling.Changes))
            Wrong(table, right, "the IMPI as it came, not normalized; its length is that of what went in", "NotNormalized", S(Purpose("gba-me"), right.Octets("rand"), Text(right.Text("impi")), NafId(right.Text("nafFqdn"), Ua)));
        Wrong(table, inNaf, "the FQDN as it came, not normalized", "NotNormalized", S(Purpose("gba-me"), inNaf.Octets("rand"), Text(Impi), Cat(Text(inNaf.Text("nafFqdn")), Hex(Ua))));
        var composed = spelled.Single(s => s.Spelling.Flag == "Composition").Case;
        Wrong(table, composed, "the length of the IMPI before it was normalized", "WrongLength", Cat(
            Hex("01"), P("gba-me"), Counted(composed.Octets("rand"), 16), Nfkc(composed.Text("impi")), Length(Encoding.UTF8.GetByteCount(composed.Text("impi"))), Counted(NafId(Naf, Ua), Naf.Length + 5)));

        Mistakes(table, me);
        var outer = Hmac("SHA-256", u.Octets("ks"), S(Purpose("gba-me"), u.Octets("rand"), Text(Impi), NafId(Naf, Ua)));
        var inner = Hmac("SHA-256", u.Octets("ks"), S(Purpose("gba-u"), u.Octets("rand"), Text(Impi), NafId(Naf, Ua)));
        table.Mistake(u, "the keys exchanged", "WrongOrder", ("ksExtNaf", inner), ("ksIntNaf", outer));
        table.Mistake(u, "gba-u as the purpose of both", "WrongLabel", ("ksExtNaf", inner), ("ksIntNaf", inner));
        table.Mistake(u, "gba-me as the purpose of both", "WrongLabel", ("ksExtNaf", outer), ("ksIntNaf", outer));
        table.Mistake(u, "gba-u padded to the length of gba-me", "Terminator", ("ksExtNaf", outer), ("ksIntNaf", Hmac("SHA-256", u.Octets("ks"), S(Text("gba-u\0"), u.Octets("rand"), Text(Impi), NafId(Naf, Ua)))));

        table.Refused("a Ks of 16 octets", "WrongLength", With(In("gba-me", Naf), "ks", Seed.Hex("gba-naf/ks/1", 16)));
        table.Refused("a RAND of 15 octets", "WrongLength", With(In("gba-me", Naf), "rand", Seed.Hex("gba-naf/rand/1", 15)));
        table.Refused("a protocol identifier of 4 octets", "WrongLength", With(In("gba-u", Naf), "ua", Ua[..8]));
        table.Refused("no IMPI", "Empty", In("gba-me", Naf, impi: ""));
        table.Refused("no FQDN", "Empty", In("gba-me", ""));
        return table;
    }

    private static void Mistakes(Table table, Case right)
    {
        Recipe rand = right.Octets("rand"), impi = Text(Impi), nafId = NafId(Naf, Ua), purpose = Purpose("gba-me");
        void Message(string comment, string flag, Recipe message) => Wrong(table, right, comment, flag, message);
        Message("gba-u as the purpose", "WrongLabel", S(Purpose("gba-u"), rand, impi, nafId));
        Message("the purpose in capitals", "WrongLabel", S(Text("GBA-ME"), rand, impi, nafId));
        Message("the purpose with an underscore", "WrongLabel", S(Text("gba_me"), rand, impi, nafId));
        Message("the purpose with a NUL after it", "Terminator", S(Text("gba-me\0"), rand, impi, nafId));
        Message("no lengths", "LengthPrefix", Cat(Hex("01"), purpose, rand, impi, nafId));
        Message("each length before its parameter", "LengthPrefix", Cat(
            Hex("01"), Length(6), purpose, Length(16), rand, Length(Impi.Length), impi, Length(Naf.Length + 5), nafId));
        Message("lengths with the least significant octet first", "LengthPrefix", Cat(
            Hex("01"), purpose, Hex("0600"), rand, Hex("1000"), impi, Reversed(Length(Impi.Length)), nafId, Reversed(Length(Naf.Length + 5))));
        Message("no FC", "MissingInput", Slice(S(purpose, rand, impi, nafId), 1, 1 + 6 + 2 + 16 + 2 + Impi.Length + 2 + Naf.Length + 5 + 2));
        Message("another FC", "WrongLabel", Cat(Hex("02"), P("gba-me"), Counted(rand, 16), Counted(impi, Impi.Length), Counted(nafId, Naf.Length + 5)));
        Message("the protocol identifier left out", "MissingInput", S(purpose, rand, impi, Text(Naf)));
        Message("the protocol identifier before the FQDN", "WrongOrder", S(purpose, rand, impi, Cat(Hex(Ua), Text(Naf))));
        Message("FQDN and protocol identifier as two parameters", "LengthPrefix", Cat(
            Hex("01"), P("gba-me"), Counted(rand, 16), Counted(impi, Impi.Length), Counted(Text(Naf), Naf.Length), Counted(Hex(Ua), 5)));
        Message("IMPI before RAND", "WrongOrder", S(purpose, impi, rand, nafId));
        Message("the IMSI instead of the IMPI", "WrongIdentifierForm", S(purpose, rand, Text(Impi[..15]), nafId));
        Message("the CSE-ID instead of its domain name", "WrongIdentifierForm", S(purpose, rand, impi, NafId("/mn1", Ua)));
        Message("the hexadecimal digits of RAND", "TextForOctets", S(purpose, Digits(rand), impi, nafId));
        var s = S(purpose, rand, impi, nafId);
        Recipe ks = right.Octets("ks");
        table.Mistake(right, "IK before CK in Ks", "WrongOrder", ("ksNaf", Hmac("SHA-256", Cat(Slice(ks, 16, 32), Slice(ks, 0, 16)), s)));
        table.Mistake(right, "the message as the key of the HMAC", "KeyAndMessageSwapped", ("ksNaf", Hmac("SHA-256", s, ks)));
        table.Mistake(right, "HMAC-SHA-1", "WrongHash", ("ksNaf", Hmac("SHA-1", ks, s)));
        table.Mistake(right, "the bare SHA-256 of key and message", "NoHmac", ("ksNaf", Hash("SHA-256", Cat(ks, s))));
        table.Mistake(right, "Ks itself", "MissingInput", ("ksNaf", ks));
    }

    private static void Wrong(Table table, Case right, string comment, string flag, Recipe message) =>
        table.Mistake(right, comment, flag, ("ksNaf", Hmac("SHA-256", right.Octets("ks"), message)));

    /// <summary>S of TS 33.220 B.2.0 with the lengths of what goes in.</summary>
    private static Recipe S(params Recipe[] parameters) =>
        Cat([Hex("01"), .. parameters.Select(p => Counted(p, new RecipeInterpreter(new SystemPrimitives()).Value(p).GetValue<string>().Length / 2))]);

    private static Recipe P(string purpose) => Counted(Text(purpose), purpose.Length);

    private static Recipe Counted(Recipe parameter, int length) => Cat(parameter, Length(length));

    private static Recipe Length(int length) => Hex(length.ToString("x4", null));

    private static Recipe Purpose(string purpose) => Text(purpose);

    private static Recipe NafId(string fqdn, string ua) => Cat(Nfkc(fqdn), Hex(ua));

    private static JsonObject In(string mode, string naf, string impi = Impi, string ua = Ua) => new()
    {
        ["ks"] = Seed.Hex("gba-naf/ks/1", 32),
        ["mode"] = mode,
        ["rand"] = Seed.Hex("gba-naf/rand/1", 16),
        ["impi"] = impi,
        ["nafFqdn"] = naf,
        ["ua"] = ua,
    };

    private static JsonObject With(JsonObject inputs, string member, string value)
    {
        inputs[member] = value;
        return inputs;
    }
}
