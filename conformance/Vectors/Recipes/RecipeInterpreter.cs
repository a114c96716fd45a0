using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Vectors.Recipes;

/// <summary>Computes recipes with the primitives of one library.</summary>
internal sealed class RecipeInterpreter(IPrimitives primitives)
{
    /// <summary>The value of a recipe as it stands in a vector: octets as lower-case hexadecimal digits, unless it is a text or ready-made.</summary>
    public JsonNode Value(Recipe recipe) => recipe.Op switch
    {
        "json" => ((JsonNode)recipe.Args[0]).DeepClone(),
        "string" => JsonValue.Create(Encoding.UTF8.GetString(Octets(recipe.Args[0]))),
        _ => JsonValue.Create(Convert.ToHexStringLower(Octets(recipe))),
    };

    private byte[] Octets(object arg)
    {
        var recipe = (Recipe)arg;
        var args = recipe.Args;
        return recipe.Op switch
        {
            "hex" => Convert.FromHexString((string)args[0]),
            "text" => Encode((string)args[1], Form((string)args[0], (string)args[2])),
            "cat" => [.. args.SelectMany(Octets)],
            "hmac" => primitives.Hmac((string)args[0], Octets(args[1]), Octets(args[2])),
            "hash" => primitives.Hash((string)args[0], Octets(args[1])),
            "prf" => primitives.Prf((string)args[0], Octets(args[1]), Octets(args[2]), (int)args[3]),
            "aes" => primitives.Aes(Octets(args[0]), Octets(args[1])),
            "xor" => [.. Octets(args[0]).Zip(Octets(args[1]), (a, b) => (byte)(a ^ b))],
            "slice" => Octets(args[0])[(int)args[1]..(int)args[2]],
            "reversed" => [.. Octets(args[0]).Reverse()],
            "digits" => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Octets(args[0]))),
            "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(Octets(args[0]))),
            "base64url" => Encoding.ASCII.GetBytes(Base64Url.EncodeToString(Octets(args[0]))),
            "base64url-padded" => Encoding.ASCII.GetBytes(Convert.ToBase64String(Octets(args[0])).Replace('+', '-').Replace('/', '_')),
            var op => throw new InvalidOperationException($"No recipe has {op}."),
        };
    }

    private static string Form(string form, string text) => form switch
    {
        "none" => text,
        "nfc" => text.Normalize(NormalizationForm.FormC),
        "nfd" => text.Normalize(NormalizationForm.FormD),
        "nfkc" => text.Normalize(NormalizationForm.FormKC),
        "nfkd" => text.Normalize(NormalizationForm.FormKD),
        "lower" => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant(),
        "upper" => text.Normalize(NormalizationForm.FormKC).ToUpperInvariant(),
        _ => throw new InvalidOperationException($"No recipe has the form {form}."),
    };

    private static byte[] Encode(string encoding, string text) => (encoding switch
    {
        "utf-8" => Encoding.UTF8,
        "utf-16-be" => Encoding.BigEndianUnicode,
        "utf-16-le" => Encoding.Unicode,
        "latin-1" => Encoding.Latin1,
        _ => throw new InvalidOperationException($"No recipe has the encoding {encoding}."),
    }).GetBytes(text);
}
