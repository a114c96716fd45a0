using System.Text.Json.Nodes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>
/// Identifiers that are well-formed and that are not. Left out is what honest readers of the standard decide differently: a domain name of
/// one label or with a final dot, an empty relative part, a B-TID as KeID, KmID or KpsaID, a leading zero in a number.
/// </summary>
internal static class ParseTable
{
    private static readonly string Digits32 = Seed.Hex("parse/relative/1", 16);

    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("parse", "Whether a text is an identifier of a kind, and its parts (10.1.2, 10.3.4, 10.3.5, 10.4, 10.5, 10.6, TS-0004 6.3.4.2.39)");
        Hexadecimal(table, "keId", "10.3.4", "mef.m2msp.example");
        Hexadecimal(table, "mafKeyId", "10.3.5", "maf.m2msp.example");
        Named(table, "kpsaId", "10.5", "issuer.example");
        Named(table, "kmId", "10.6", "maf.m2msp.example");
        CredentialId(table);
        PublicKeyId(table);
        Suid(table);
        return table;
    }

    private static void Hexadecimal(Table table, string kind, string clause, string fqdn)
    {
        table.Operation("parse", clause);
        table.Valid("digits in small letters", "HexCase", In(kind, $"{Digits32}@{fqdn}"));
        table.Valid("digits in capital letters", "HexCase", In(kind, $"{Digits32.ToUpperInvariant()}@{fqdn}"));
        table.Valid("digits of both cases", "HexCase", In(kind, $"aBcDeF0123456789AbCdEf0123456789@{fqdn}"));
        table.Refused("a letter that is no hexadecimal digit", "WrongCharacter", In(kind, $"g{Digits32[1..]}@{fqdn}"));
        table.Refused("a hyphen between octets", "WrongCharacter", In(kind, $"{Digits32[..8]}-{Digits32[8..]}@{fqdn}"));
        table.Refused("0x before the digits", "WrongCharacter", In(kind, $"0x{Digits32}@{fqdn}"));
        table.Refused("31 digits", "WrongLength", In(kind, $"{Digits32[..31]}@{fqdn}"));
        table.Refused("full-width digits", "WrongCharacter", In(kind, $"\uff10\uff11{Digits32[2..]}@{fqdn}"));
        if (kind == "keId")
            table.Refused("30 digits: 15 octets", "WrongLength", In(kind, $"{Digits32[..30]}@{fqdn}"));
        Frame(table, kind, Digits32, fqdn);
    }

    private static void Named(Table table, string kind, string clause, string fqdn)
    {
        table.Operation("parse", clause);
        // A KmID may come back in other letter case than it went in (10.6), so that there are small letters only.
        var relative = kind == "kmId" ? "kp-1_a.z" : "Kp-1_a.Z";
        var right = table.Valid("letters, digits, dot, underscore, hyphen", "Plain", In(kind, $"{relative}@{fqdn}"));
        table.Mistake(right, "the parts swapped", "WrongOrder", ("valid", Json(true)), ("parts", Json(new JsonObject { ["relative"] = fqdn, ["fqdn"] = relative })));
        var (comment, flag, wrong) = kind == "kmId" ? ("the relative part up to its dot", "Truncated", "kp-1_a") : ("the letters made small", "CaseFolded", "kp-1_a.z");
        table.Mistake(right, comment, flag, ("valid", Json(true)), ("parts", Json(new JsonObject { ["relative"] = wrong, ["fqdn"] = fqdn })));
        table.Mistake(right, "refused", "TooStrict", ("valid", Json(false)));
        table.Valid("one letter", "Plain", In(kind, $"k@{fqdn}"));
        table.Valid("punctuation alone", "Plain", In(kind, $"._-@{fqdn}"));
        table.Valid("one hundred characters; a PSK identity of 128 octets is what all TLS stacks take (RFC 4279 5.3)", "Long", In(kind, $"{new string('k', 100)}@{fqdn}"));
        table.Valid("a domain name whose labels begin with digits and have hyphens within", "Plain", In(kind, "k1@3com.a-b.example"));
        foreach (var (character, text) in new[]
        {
            ("a space", "k 1"), ("a slash", "k/1"), ("a plus sign", "k+1"), ("an equals sign", "k1="), ("a tilde", "k~1"), ("a colon", "k:1"), ("a percent sign", "k%201"),
            ("a letter beyond ASCII", "k\u00e91"), ("a full-width letter", "\uff4b1"), ("a Cyrillic letter that looks Roman", "\u043a1"), ("a digit that is not one of ASCII", "k\u0661"), ("a NUL", "k\u00001"),
        })
        {
            table.Refused($"{character} in the relative part", "WrongCharacter", In(kind, $"{text}@{fqdn}"));
        }

        Frame(table, kind, "k1", fqdn);
    }

    /// <summary>What is wrong around the at sign and in the domain name.</summary>
    private static void Frame(Table table, string kind, string relative, string fqdn)
    {
        table.Refused("nothing", "Empty", In(kind, ""));
        table.Refused("no at sign", "NoAt", In(kind, relative + fqdn));
        table.Refused("two at signs", "TwoAt", In(kind, $"{relative}@{relative}@{fqdn}"));
        table.Refused("two at signs next to each other", "TwoAt", In(kind, $"{relative}@@{fqdn}"));
        table.Refused("nothing after the at sign", "Empty", In(kind, relative + "@"));
        table.Refused("an empty label in the domain name", "WrongDomainName", In(kind, $"{relative}@{fqdn.Replace(".", "..", StringComparison.Ordinal)}"));
        table.Refused("a dot in front of the domain name", "WrongDomainName", In(kind, $"{relative}@.{fqdn}"));
        table.Refused("a space in the domain name", "WrongDomainName", In(kind, $"{relative}@maf .example"));
        table.Refused("a slash after the domain name", "WrongDomainName", In(kind, $"{relative}@{fqdn}/"));
        table.Refused("a label of 64 characters", "WrongDomainName", In(kind, $"{relative}@{new string('a', 64)}.example"));
        table.Refused("a domain name of 254 characters", "WrongDomainName", In(kind, $"{relative}@{string.Join('.', Enumerable.Repeat(new string('a', 60), 4))}.m2m.spp.ex"));
        table.Refused("a line feed at the end", "WrongDomainName", In(kind, $"{relative}@{fqdn}\n"));
    }

    private static void CredentialId(Table table)
    {
        table.Operation("parse", "10.4");
        foreach (var type in new[] { 10, 11, 12, 13, 14, 15, 16 })
            table.Valid($"type {type}, a symmetric key", "Plain", In("credentialId", $"{type}-Key.{type}_a@issuer.example"));
        foreach (var type in new[] { 31, 33, 34, 42, 44, 45, 52, 54, 55 })
            table.Valid($"type {type}, an identifier of the characters of 10.4", "Plain", In("credentialId", $"{type}-C-{type}.device_1"));
        const string Pin = "credentialIdCharacters=uri";
        foreach (var type in new[] { 30, 41, 51 })
            table.Acceptable($"type {type}, a public key identifier, whose characters 10.4 does not list", "IdentifierCharacters", Pin, In("credentialId", $"{type}-ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi"));
        foreach (var type in new[] { 32, 43, 53 })
            table.Acceptable($"type {type}, a CSE-ID, whose slash 10.4 does not list", "IdentifierCharacters", Pin, In("credentialId", $"{type}-//m2msp.example/mn1"));
        var right = table.Valid("the value has a hyphen too", "Plain", In("credentialId", "12-10-k1@issuer.example"));
        table.Mistake(right, "divided at the last hyphen", "WrongOrder", ("valid", Json(true)), ("parts", Json(new JsonObject { ["type"] = 10, ["value"] = "k1@issuer.example" })));
        table.Mistake(right, "the type as a text", "TextForNumber", ("valid", Json(true)), ("parts", Json(new JsonObject { ["type"] = "12", ["value"] = "10-k1@issuer.example" })));
        foreach (var type in new[] { "0", "1", "9", "17", "20", "29", "35", "40", "46", "50", "56", "99", "100", "110" })
            table.Refused($"type {type}, which the table does not have", "UnknownType", In("credentialId", type + "-k1@issuer.example"));
        foreach (var (comment, flag, text) in new[]
        {
            ("nothing", "Empty", ""), ("a type alone", "Separator", "10"), ("no type", "Empty", "-k1@issuer.example"), ("no hyphen", "Separator", "10k1@issuer.example"),
            ("an underscore instead of the hyphen", "Separator", "10_k1@issuer.example"), ("a colon instead of the hyphen", "Separator", "10:k1@issuer.example"),
            ("a type in words", "UnknownType", "ten-k1@issuer.example"), ("a type in hexadecimal", "UnknownType", "0a-k1@issuer.example"), ("a negative type", "UnknownType", "-10-k1@issuer.example"),
            ("a type with a fraction", "UnknownType", "10.0-k1@issuer.example"), ("a type in digits that are not those of ASCII", "WrongCharacter", "\u0661\u0660-k1@issuer.example"),
            ("a space in the value of a symmetric key", "WrongCharacter", "10-k 1@issuer.example"), ("a number sign in the value of a symmetric key", "WrongCharacter", "10-k#1@issuer.example"),
            ("a letter beyond ASCII in the value of a symmetric key", "WrongCharacter", "10-k\u00e91@issuer.example"), ("a NUL in the value", "WrongCharacter", "10-k1\u0000@issuer.example"),
        })
        {
            table.Refused(comment, flag, In("credentialId", text));
        }
    }

    private static void PublicKeyId(Table table)
    {
        const string Full = "UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q";
        table.Operation("parse", "10.1.2");
        var right = table.Valid("sha-256: the example of RFC 6920 clause 8", "Published", In("publicKeyId", $"ni:///sha-256;{Full}"));
        table.Mistake(right, "the digest as it is written instead of its octets", "TextForOctets", ("valid", Json(true)), ("parts", Json(new JsonObject { ["hash"] = "sha-256", ["digest"] = Full })));
        table.Valid("sha-256-128", "Plain", In("publicKeyId", "ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi1w"));
        table.Valid("sha-256-120", "Plain", In("publicKeyId", "ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi"));
        foreach (var (comment, flag, text) in new[]
        {
            ("nothing", "Empty", ""), ("sha-256-96, which RFC 6920 has and 10.1.2 has not", "UnknownType", "ni:///sha-256-96;UyaQV-Ev4rdLoHyJ"),
            ("sha-256-32, which RFC 6920 has and 10.1.2 has not", "UnknownType", "ni:///sha-256-32;UyaQVw"), ("sha-1", "UnknownType", "ni:///sha-1;UyaQV-Ev4rdLoHyJJWCi11OHfrY"),
            ("sha256 without the hyphen", "WrongName", $"ni:///sha256;{Full}"), ("no semicolon", "Separator", $"ni:///sha-256{Full}"), ("no digest", "Empty", "ni:///sha-256;"),
            ("no hash", "Empty", $"ni:///;{Full}"), ("a digest one octet short", "WrongLength", "ni:///sha-256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_w"),
            ("a truncated digest under the name of the whole", "WrongLength", "ni:///sha-256;UyaQV-Ev4rdLoHyJJWCi"), ("the whole digest under the name of a truncated one", "WrongLength", $"ni:///sha-256-128;{Full}"),
            ("padding", "WrongCharacter", $"ni:///sha-256;{Full}="), ("plus and slash of base64", "WrongCharacter", "ni:///sha-256;UyaQV+Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X/+Q"),
            ("hexadecimal digits", "WrongLength", "ni:///sha-256;53269057e12fe2b74ba07c892560a2d753877eb62ff44d5a19002530ed97ffe4"),
            ("the speakable form nih", "WrongScheme", "nih:sha-256-120;5326-9057-e12f-e2b7-4ba0-7c89-2560-a2;f"), ("no scheme", "WrongScheme", $"sha-256;{Full}"),
            ("one slash", "Separator", $"ni:/sha-256;{Full}"), ("a space at the end", "WrongCharacter", $"ni:///sha-256;{Full} "),
        })
        {
            table.Refused(comment, flag, In("publicKeyId", text));
        }
    }

    private static void Suid(Table table)
    {
        table.Operation("parse", "TS-0004 6.3.4.2.39");
        int[] all = [10, 11, 12, 13, 14, 15, 21, 22, 23, 24, 25, 32, 33, 34, 35, 40, 41, 42, 43, 44, 45];
        Case? right = null;
        foreach (var suid in all)
        {
            var added = table.Valid($"SUID {suid}", "Plain", In("suid", suid.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            right = suid == 23 ? added : right;
        }

        table.Mistake(right!, "the digits swapped", "WrongOrder", ("valid", Json(true)), ("parts", Json(new JsonObject { ["credential"] = 3, ["scope"] = 2 })));
        foreach (var suid in new[] { "16", "20", "26", "30", "31", "36", "46", "50", "55", "99", "1", "9", "00", "100", "215" })
            table.Refused($"{suid}, which the table does not have", "UnknownType", In("suid", suid));
        foreach (var (comment, flag, text) in new[]
        {
            ("nothing", "Empty", ""), ("a letter", "WrongCharacter", "2a"), ("a negative number", "WrongCharacter", "-21"), ("a hyphen between the digits", "WrongCharacter", "2-1"),
            ("a fraction", "WrongCharacter", "21.5"), ("hexadecimal", "WrongCharacter", "0x15"), ("digits that are not those of ASCII", "WrongCharacter", "\u0662\u0661"),
        })
        {
            table.Refused(comment, flag, In("suid", text));
        }
    }

    private static JsonObject In(string kind, string text) => new() { ["kind"] = kind, ["text"] = text };
}
