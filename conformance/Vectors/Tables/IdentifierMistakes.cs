using System.Text;
using OneM2M.Conformance.Vectors.Recipes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>What goes wrong where a key is the HMAC-SHA-256 of a label and an identifier under Ke (10.3.2, 10.3.3, 10.3.7).</summary>
/// <param name="table">Where they go.</param>
/// <param name="id">Name of the input that is the identifier.</param>
/// <param name="key">Name of the derived key.</param>
/// <param name="label">The label.</param>
/// <param name="between">What stands between label and identifier.</param>
internal sealed class IdentifierMistakes(Table table, string id, string key, string label, Recipe between)
{
    /// <summary>The mistakes about the form and the encoding of the identifier of <paramref name="right"/>.</summary>
    public void Spelled(Case right, Spelling spelling)
    {
        var text = right.Text(id);
        HashSet<string> seen = [In("nfkc", text)];
        void Form(string form, string comment, string flag)
        {
            // Two forms are often one and the same text; a mistake is named once.
            if (seen.Add(In(form, text)))
                Identifier(right, comment, flag, Encoded(form, "utf-8", text));
        }

        Form("none", "the identifier as it came, not normalized", "NotNormalized");
        Form("nfc", "Normalization Form C: canonical, without compatibility", "WrongForm");
        Form("nfd", "Normalization Form D: taken apart, without compatibility", "WrongForm");
        Form("nfkd", "Normalization Form KD: taken apart and not composed", "WrongForm");
        Form("lower", "normalized and lower-cased", "CaseFolded");
        if (spelling is { Flag: "Unchanged" })
        {
            Identifier(right, "Latin-1 instead of UTF-8", "WrongEncoding", Encoded("nfkc", "latin-1", text));
            Identifier(right, "UTF-8 of UTF-8 that was taken for Latin-1", "WrongEncoding", Hex(Twice(text)));
        }

        if (spelling is { Flag: "FourOctets", Changes: false })
            Identifier(right, "each surrogate in three octets, as CESU-8 has it", "WrongEncoding", Hex(Cesu8(text)));
    }

    /// <summary>The mistakes about the message and the function, which need an identifier with nothing special.</summary>
    public void Plain(Case right, (string Comment, string Label)[] otherLabels)
    {
        var text = right.Text(id);
        Recipe ke = right.Octets("ke"), name = Nfkc(text), message = Message(Text(label), name);
        void Wrong(string comment, string flag, Recipe value) => table.Mistake(right, comment, flag, (key, value));

        foreach (var (comment, other) in otherLabels)
            Wrong(comment, "WrongLabel", Hmac("SHA-256", ke, Message(Text(other), name)));
        Wrong("the label with a NUL after it", "Terminator", Hmac("SHA-256", ke, Message(Text(label + "\0"), name)));
        Wrong("the identifier with a NUL after it", "Terminator", Hmac("SHA-256", ke, Cat(message, Hex("00"))));
        Wrong("the label in its quotation marks", "WrongLabel", Hmac("SHA-256", ke, Message(Text($"\"{label}\""), name)));
        Wrong("no label", "MissingInput", Hmac("SHA-256", ke, Message(Hex(""), name)));
        Wrong("no identifier", "MissingInput", Hmac("SHA-256", ke, Message(Text(label), Hex(""))));
        Wrong("a space between label and identifier", "Separator", Hmac("SHA-256", ke, Message(Text(label + " "), name)));
        Wrong("the bars of the formula taken for characters", "Separator", Hmac("SHA-256", ke, Message(Text(label + "||"), name)));
        Wrong("the length of the identifier before it", "LengthPrefix", Hmac("SHA-256", ke, Message(Text(label), Cat(Hex(Length(text)), name))));
        Wrong("the lengths of both after them, as TS 33.220 does it", "LengthPrefix", Hmac("SHA-256", ke, Cat(Text(label), Hex(Length(label)), between, name, Hex(Length(text)))));
        Wrong("the identifier before the label", "WrongOrder", Hmac("SHA-256", ke, Cat(name, between, Text(label))));
        Wrong("the message as the key of the HMAC and Ke as its message", "KeyAndMessageSwapped", Hmac("SHA-256", message, ke));
        Wrong("UTF-16, most significant octet first", "WrongEncoding", Hmac("SHA-256", ke, Message(Text(label), Encoded("nfkc", "utf-16-be", text))));
        Wrong("UTF-16, least significant octet first, label as well", "WrongEncoding", Hmac("SHA-256", ke, Message(Encoded("none", "utf-16-le", label), Encoded("nfkc", "utf-16-le", text))));
        Wrong("a byte order mark before the identifier", "WrongEncoding", Hmac("SHA-256", ke, Message(Text(label), Cat(Hex("efbbbf"), name))));
        Wrong("the bare SHA-256 of key and message", "NoHmac", Hash("SHA-256", Cat(ke, message)));
        Wrong("HMAC-SHA-1", "WrongHash", Hmac("SHA-1", ke, message));
        Wrong("HMAC-SHA-384, its first 32 octets", "WrongHash", Slice(Hmac("SHA-384", ke, message), 0, 32));
        Wrong("HMAC-SHA-512, its first 32 octets", "WrongHash", Slice(Hmac("SHA-512", ke, message), 0, 32));
        Wrong("the first 16 octets of Ke only", "Truncated", Hmac("SHA-256", Slice(ke, 0, 16), message));
        Wrong("16 octets of the right key", "Truncated", Slice(Hmac("SHA-256", ke, message), 0, 16));
        Wrong("the hexadecimal digits of Ke as the key of the HMAC", "TextForOctets", Hmac("SHA-256", Digits(ke), message));
        Wrong("an octet 1 at the end, as the first block of RFC 5869", "Hkdf", Hmac("SHA-256", ke, Cat(message, Hex("01"))));
        Wrong("extraction and expansion of RFC 5869 with the message as info", "Hkdf", Hmac("SHA-256", Hmac("SHA-256", Hex(new string('0', 64)), ke), Cat(message, Hex("01"))));
    }

    private void Identifier(Case right, string comment, string flag, Recipe identifier) =>
        table.Mistake(right, comment, flag, (key, Hmac("SHA-256", right.Octets("ke"), Message(Text(label), identifier))));

    private Recipe Message(Recipe before, Recipe identifier) => Cat(before, between, identifier);

    private static string In(string form, string text) => new RecipeInterpreter(new SystemPrimitives()).Value(Encoded(form, "utf-8", text)).GetValue<string>();

    private static string Length(string text) => Encoding.UTF8.GetByteCount(text).ToString("x4", null);

    private static string Twice(string text) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text))));

    private static string Cesu8(string text) => Convert.ToHexStringLower([.. text.SelectMany(c => c < 0x80
        ? new[] { (byte)c }
        : [(byte)(0xe0 | (c >> 12)), (byte)(0x80 | ((c >> 6) & 0x3f)), (byte)(0x80 | (c & 0x3f))])]);
}
