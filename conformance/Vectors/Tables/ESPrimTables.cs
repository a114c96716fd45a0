using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>Keys of End-to-End Security of Primitives: 10.3.8.2 leaves the octets of the random objects open, 8.4.2 the reserved string and the function.</summary>
internal static class ESPrimTables
{
    /// <summary>10.3.8.2.</summary>
    public static Table Session()
    {
        const string Pin = "randObject=octets";
        var table = new Table("session-esprim-key", "sessionESPrimKey from pairwiseESPrimKey and both random values by HMAC-SHA-256 (10.3.8.2)");
        table.Operation("derive.sessionESPrimKey", "10.3.8.2");
        var right = table.Acceptable("two random values of 16 octets", "Plain", Pin, SessionIn(32, 16, 16));
        table.Acceptable("a provisioned pairwiseESPrimKey of 16 octets", "Plain", Pin, SessionIn(16, 16, 16));
        table.Acceptable("a pairwiseESPrimKey longer than a block, which HMAC hashes first", "Long", Pin, SessionIn(80, 16, 16));
        table.Acceptable("random objects of different length", "Plain", Pin, SessionIn(32, 24, 20));
        var same = SessionIn(32, 16, 16);
        same["originatorRand"] = same["receiverRand"]!.DeepClone();
        table.Acceptable("both random values the same", "Plain", Pin, same);

        Recipe key = right.Octets("pairwiseESPrimKey"), receiver = right.Octets("receiverRand"), originator = right.Octets("originatorRand"), label = Text(Labels.Session);
        var message = Cat(receiver, originator, label);
        void Wrong(string comment, string flag, Recipe value) => table.Mistake(right, comment, flag, ("sessionESPrimKey", value));
        Wrong("the originator's random value first", "WrongOrder", Hmac("SHA-256", key, Cat(originator, receiver, label)));
        Wrong("the label first, as in 10.3.2", "WrongOrder", Hmac("SHA-256", key, Cat(label, receiver, originator)));
        Wrong("the label between the random values", "WrongOrder", Hmac("SHA-256", key, Cat(receiver, label, originator)));
        Wrong("no label", "MissingInput", Hmac("SHA-256", key, Cat(receiver, originator)));
        Wrong("the receiver's random value alone", "MissingInput", Hmac("SHA-256", key, Cat(receiver, label)));
        Wrong("the originator's random value alone", "MissingInput", Hmac("SHA-256", key, Cat(originator, label)));
        Wrong("the label with SHA-256 as it is written elsewhere", "WrongLabel", Hmac("SHA-256", key, Cat(receiver, originator, Text(Labels.Session.Replace("SHA256", "SHA-256", StringComparison.Ordinal)))));
        Wrong("the label with sessionESPrimkey as the formula has it", "WrongLabel", Hmac("SHA-256", key, Cat(receiver, originator, Text(Labels.Session.Replace("PrimKey", "Primkey", StringComparison.Ordinal)))));
        Wrong("the label with a NUL after it", "Terminator", Hmac("SHA-256", key, Cat(message, Hex("00"))));
        Wrong("the hexadecimal digits of the random values", "TextForOctets", Hmac("SHA-256", key, Cat(Digits(receiver), Digits(originator), label)));
        Wrong("the base64 of the random values", "TextForOctets", Hmac("SHA-256", key, Cat(Base64("base64", receiver), Base64("base64", originator), label)));
        Wrong("the message as the key of the HMAC", "KeyAndMessageSwapped", Hmac("SHA-256", message, key));
        Wrong("the bare SHA-256 of key and message", "NoHmac", Hash("SHA-256", Cat(key, message)));
        Wrong("HMAC-SHA-1", "WrongHash", Hmac("SHA-1", key, message));
        Wrong("HMAC-SHA-512, its first 32 octets", "WrongHash", Slice(Hmac("SHA-512", key, message), 0, 32));
        Wrong("16 octets of the right key, as AES-128 would need", "Truncated", Slice(Hmac("SHA-256", key, message), 0, 16));
        Wrong("16 octets of pairwiseESPrimKey", "Truncated", Hmac("SHA-256", Slice(key, 0, 16), message));
        table.Refused("no pairwiseESPrimKey", "Empty", SessionIn(0, 16, 16));
        return table;
    }

    /// <summary>8.4.2.</summary>
    public static Table Pairwise()
    {
        const string Pin = "pairwiseESPrimKeyFunction=HMAC-SHA-256";
        var table = new Table("pairwise-esprim-key", "pairwiseESPrimKey from Kc and a reserved string, read as HMAC-SHA-256 as everywhere in 10.3 (8.4.2)");
        table.Operation("derive.pairwiseESPrimKey", "8.4.2");
        var right = table.Acceptable("a reserved string of ASCII letters", "Plain", Pin, PairwiseIn(32, Convert.ToHexStringLower("pairwiseESPrimKey"u8)));
        table.Acceptable("a reserved string of octets that are no text", "Plain", Pin, PairwiseIn(32, Seed.Hex("pairwise-esprim-key/reserved/1", 24)));
        table.Acceptable("a reserved string longer than a block", "Long", Pin, PairwiseIn(32, Seed.Hex("pairwise-esprim-key/reserved/2", 100)));
        Recipe kc = right.Octets("kc"), reserved = right.Octets("reserved");
        void Wrong(string comment, string flag, Recipe value) => table.Mistake(right, comment, flag, ("pairwiseESPrimKey", value));
        Wrong("the reserved string as the key of the HMAC", "KeyAndMessageSwapped", Hmac("SHA-256", reserved, kc));
        Wrong("the reserved string with a NUL after it", "Terminator", Hmac("SHA-256", kc, Cat(reserved, Hex("00"))));
        Wrong("the bare SHA-256 of Kc and the reserved string", "NoHmac", Hash("SHA-256", Cat(kc, reserved)));
        Wrong("HMAC-SHA-1", "WrongHash", Hmac("SHA-1", kc, reserved));
        Wrong("Kc itself", "MissingInput", kc);
        table.Refused("a Kc of 31 octets", "WrongLength", PairwiseIn(31, "61"));
        table.Refused("a Kc of 48 octets: all that was exported", "WrongLength", PairwiseIn(48, "61"));
        return table;
    }

    private static JsonObject SessionIn(int key, int receiver, int originator) => new()
    {
        ["pairwiseESPrimKey"] = Seed.Hex("session-esprim-key/pairwiseESPrimKey/1", key),
        ["receiverRand"] = Seed.Hex("session-esprim-key/receiverRand/1", receiver),
        ["originatorRand"] = Seed.Hex("session-esprim-key/originatorRand/1", originator),
    };

    private static JsonObject PairwiseIn(int length, string reserved) => new() { ["kc"] = Seed.Hex("pairwise-esprim-key/kc/1", length), ["reserved"] = reserved };
}
