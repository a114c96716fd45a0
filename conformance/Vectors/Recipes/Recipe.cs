using System.Globalization;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Vectors.Recipes;

/// <summary>
/// How the value of a mistake comes about, as a small expression over a few primitives that three libraries compute each for itself.
/// Its JSON form, ["hmac", hash, key, message] and so on, is what the script outside reads.
/// </summary>
internal sealed record Recipe(string Op, params object[] Args)
{
    /// <summary>Octets as hexadecimal digits.</summary>
    public static Recipe Hex(string octets) => new("hex", octets);

    /// <summary>UTF-8 of a text as it is.</summary>
    public static Recipe Text(string text) => new("text", "none", "utf-8", text);

    /// <summary>UTF-8 of a text in Normalization Form KC.</summary>
    public static Recipe Nfkc(string text) => new("text", "nfkc", "utf-8", text);

    /// <summary>A text in a form (none, nfc, nfd, nfkc, nfkd, lower, upper) and an encoding (utf-8, utf-16-be, utf-16-le, latin-1).</summary>
    public static Recipe Encoded(string form, string encoding, string text) => new("text", form, encoding, text);

    /// <summary>One after the other.</summary>
    public static Recipe Cat(params Recipe[] parts) => new("cat", [.. parts]);

    /// <summary>HMAC (RFC 2104) with SHA-1, SHA-256, SHA-384 or SHA-512.</summary>
    public static Recipe Hmac(string hash, Recipe key, Recipe message) => new("hmac", hash, key, message);

    /// <summary>The bare hash.</summary>
    public static Recipe Hash(string hash, Recipe message) => new("hash", hash, message);

    /// <summary>The PRF of TLS 1.2 (RFC 5246 clause 5): label and seed are one here.</summary>
    public static Recipe Prf(string hash, Recipe secret, Recipe labelAndSeed, int length) => new("prf", hash, secret, labelAndSeed, length);

    /// <summary>AES-128 of one block.</summary>
    public static Recipe Aes(Recipe key, Recipe block) => new("aes", key, block);

    /// <summary>Exclusive or of two of the same length.</summary>
    public static Recipe Xor(Recipe a, Recipe b) => new("xor", a, b);

    /// <summary>Octets from one position up to another.</summary>
    public static Recipe Slice(Recipe of, int from, int to) => new("slice", of, from, to);

    /// <summary>In the opposite order.</summary>
    public static Recipe Reversed(Recipe of) => new("reversed", of);

    /// <summary>Hexadecimal digits as ASCII.</summary>
    public static Recipe Digits(Recipe of) => new("digits", of);

    /// <summary>Base64 as ASCII: "base64", "base64url" (RFC 4648 clause 5, without padding), "base64url-padded".</summary>
    public static Recipe Base64(string alphabet, Recipe of) => new(alphabet, of);

    /// <summary>A value that is no octets: its text.</summary>
    public static Recipe AsText(Recipe of) => new("string", of);

    /// <summary>A value that is neither octets nor computed: true, false, an object.</summary>
    public static Recipe Json(JsonNode value) => new("json", value);

    /// <summary>The recipe as nested lists.</summary>
    public JsonArray ToJson()
    {
        JsonArray array = [Op];
        foreach (var arg in Args)
        {
            array.Add(arg switch
            {
                Recipe recipe => recipe.ToJson(),
                JsonNode node => node.DeepClone(),
                int number => JsonValue.Create(number),
                string text => JsonValue.Create(text),
                _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{arg} in a recipe")),
            });
        }

        return array;
    }
}
