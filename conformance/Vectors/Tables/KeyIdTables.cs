using System.Text.Json.Nodes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.3.4 and 10.3.5: identifiers of keys, hexadecimal digits and a domain name.</summary>
internal static class KeyIdTables
{
    /// <summary>10.3.4.</summary>
    public static Table KeId() => Make("ke-id", "KeID from RelativeKeID and the FQDN of the M2M Enrolment Function (10.3.4)", "form.keId", "10.3.4", "relativeKeId", "mefFqdn", "keId", "mef.m2msp.example", ":");

    /// <summary>10.3.5.</summary>
    public static Table MafKeyId() => Make("maf-key-id", "Key Identifier from KcID and the FQDN of the M2M Authentication Function (10.3.5)", "form.mafKeyId", "10.3.5", "kcId", "mafFqdn", "keyId", "maf.m2msp.example", ";");

    private static Table Make(string name, string algorithm, string operation, string clause, string id, string fqdn, string result, string domain, string punctuation)
    {
        var table = new Table(name, algorithm);
        table.Operation(operation, clause);
        JsonObject In(string octets, string at) => new() { [id] = octets, [fqdn] = at };

        var right = table.Valid("octets that look random", "HexCase", In(Seed.Hex($"{name}/{id}/1", 16), domain));
        table.Valid("letters and digits mixed, to compare without case", "HexCase", In("ababcdcdefefefab0123456789abcdef", domain));
        table.Valid("zero octets in front stay", "HexCase LeadingZeros", In("0000" + Seed.Hex($"{name}/{id}/2", 14), domain));
        table.Valid("a domain name of many labels", "HexCase", In(Seed.Hex($"{name}/{id}/3", 16), "a.b-1.c2.m2msp.example"));

        Recipes.Recipe octets = right.Octets(id), digits = Digits(octets);
        void Wrong(string comment, string flag, params Recipes.Recipe[] parts) => table.Mistake(right, comment, flag, (result, AsText(Cat(parts))));
        Wrong("with the mark that ends the formula", "Punctuation", digits, Text("@" + domain + punctuation));
        Wrong("the domain name first", "WrongOrder", Text(domain + "@"), digits);
        Wrong("base64 instead of hexadecimal digits", "TextForOctets", Base64("base64", octets), Text("@" + domain));
        Wrong("base64url instead of hexadecimal digits", "TextForOctets", Base64("base64url", octets), Text("@" + domain));
        Wrong("with 0x before the digits", "Separator", Text("0x"), digits, Text("@" + domain));
        Wrong("a slash instead of the at sign", "Separator", digits, Text("/" + domain));
        Wrong("nothing between digits and domain name", "Separator", digits, Text(domain));
        Wrong("eight octets of sixteen", "Truncated", Digits(Slice(octets, 0, 8)), Text("@" + domain));
        Wrong("octets in the opposite order", "WrongOrder", Digits(Reversed(octets)), Text("@" + domain));
        Wrong("no domain name", "MissingInput", digits, Text("@"));
        table.Refused("no octets", "Empty", In("", domain));
        table.Refused("no domain name", "Empty", In(Seed.Hex($"{name}/{id}/1", 16), ""));
        if (name == "ke-id")
        {
            table.Refused("15 octets", "WrongLength", In(Seed.Hex($"{name}/{id}/1", 15), domain));
            table.Refused("all 48 exported octets", "WrongLength", In(Seed.Hex($"{name}/{id}/1", 48), domain));
        }

        return table;
    }
}
