using System.Text.Json.Nodes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>The GBA-based framework (8.3.2.3): the bootstrapped key and its identifier (TS 33.220 4.5.2).</summary>
internal static class GbaTables
{
    private const string Clause = "8.3.2.3";

    /// <summary>Ks.</summary>
    public static Table Ks()
    {
        var table = new Table("gba-ks", "Ks from CK and IK (TS 33.220 4.5.2), which is the Enrolment Key (8.3.2.3)");
        table.Operation("gba.ks", Clause);
        JsonObject In(int ckLength, int ikLength) => new() { ["ck"] = Seed.Hex("gba-ks/ck/1", ckLength), ["ik"] = Seed.Hex("gba-ks/ik/1", ikLength) };
        var right = table.Valid("octets that look random", "Plain", In(16, 16));
        var zeros = In(16, 16);
        zeros["ck"] = "00000000" + Seed.Hex("gba-ks/ck/2", 12);
        table.Valid("CK begins with zero octets", "LeadingZeros", zeros);
        Recipes.Recipe ck = right.Octets("ck"), ik = right.Octets("ik");
        table.Mistake(right, "IK first", "WrongOrder", ("ks", Cat(ik, ck)));
        table.Mistake(right, "exclusive or", "WrongFunction", ("ks", Xor(ck, ik)));
        table.Mistake(right, "hashed by SHA-256", "WrongFunction", ("ks", Hash("SHA-256", Cat(ck, ik))));
        table.Mistake(right, "CK alone", "MissingInput", ("ks", ck));
        table.Mistake(right, "HMAC-SHA-256 of IK under CK", "WrongFunction", ("ks", Hmac("SHA-256", ck, ik)));
        table.Refused("a CK of 15 octets", "WrongLength", In(15, 16));
        table.Refused("an IK of 17 octets", "WrongLength", In(16, 17));
        table.Refused("no CK", "Empty", In(0, 16));
        return table;
    }

    /// <summary>B-TID.</summary>
    public static Table BTid()
    {
        const string Bsf = "bsf.mnc001.mcc001.pub.3gppnetwork.org";
        var table = new Table("gba-btid", "B-TID from RAND and the name of the BSF (TS 33.220 4.5.2), which is the KeID (8.3.2.3)");
        table.Operation("gba.btid", Clause);
        JsonObject In(string rand, string bsf) => new() { ["rand"] = rand, ["bsfName"] = bsf };
        var right = table.Valid("octets that look random", "Plain", In(Seed.Hex("gba-btid/rand/1", 16), Bsf));
        var marks = table.Valid("octets whose base64 has plus and slash", "Plain", In("fbeffbeffffffbefbfff00010203fbff", Bsf));
        table.Valid("an M2M Enrolment Function as the BSF", "Plain", In(Seed.Hex("gba-btid/rand/2", 16), "mef.m2msp.example"));
        Recipes.Recipe rand = right.Octets("rand"), at = Text("@" + Bsf);
        table.Mistake(right, "hexadecimal digits instead of base64", "TextForOctets", ("btid", AsText(Cat(Digits(rand), at))));
        table.Mistake(right, "base64 without its padding", "WrongEncoding", ("btid", AsText(Cat(Base64("base64url", rand), at))));
        table.Mistake(marks, "base64url with padding", "WrongEncoding", ("btid", AsText(Cat(Base64("base64url-padded", marks.Octets("rand")), at))));
        table.Mistake(right, "the name of the BSF first", "WrongOrder", ("btid", AsText(Cat(Text(Bsf + "@"), Base64("base64", rand)))));
        table.Mistake(right, "no at sign", "Separator", ("btid", AsText(Cat(Base64("base64", rand), Text(Bsf)))));
        table.Mistake(right, "RAND alone", "MissingInput", ("btid", AsText(Base64("base64", rand))));
        table.Mistake(right, "the base64 of the hexadecimal digits", "TextForOctets", ("btid", AsText(Cat(Base64("base64", Digits(rand)), at))));
        table.Refused("a RAND of 15 octets", "WrongLength", In(Seed.Hex("gba-btid/rand/1", 15), Bsf));
        table.Refused("no RAND", "Empty", In("", Bsf));
        table.Refused("no name of the BSF", "Empty", In(Seed.Hex("gba-btid/rand/1", 16), ""));
        return table;
    }
}
