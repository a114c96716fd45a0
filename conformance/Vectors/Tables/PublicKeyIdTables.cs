using System.Buffers.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.1.2: the identifier of a raw public key, and whether a key is the one that an identifier names.</summary>
internal static class PublicKeyIdTables
{
    private static readonly (string Hash, int Length)[] Hashes = [("sha-256", 32), ("sha-256-128", 16), ("sha-256-120", 15)];

    /// <summary>As the RFC has them: in base64url, and, of the one with 120 bits, in hexadecimal digits; of 128 bits it has none, and they are the first of the whole.</summary>
    private static readonly Dictionary<string, string> Rfc6920Ids = new()
    {
        ["sha-256"] = "UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q",
        ["sha-256-128"] = Base64Url.EncodeToString(Convert.FromHexString("53269057e12fe2b74ba07c892560a2d7")),
        ["sha-256-120"] = Base64Url.EncodeToString(Convert.FromHexString("53269057e12fe2b74ba07c892560a2")),
    };

    // The point of a P-256 key is the last 65 octets of its SPKI: 04, x, y.
    private const int PointLength = 65;

    /// <summary>The identifiers.</summary>
    public static Table Form()
    {
        var table = new Table("public-key-id", "Public key identifier (RFC 6920 clause 2) of a subject public key by SHA-256, whole or truncated (10.1.2)");
        table.Operation("form.publicKeyId", "10.1.2");
        foreach (var (hash, length) in Hashes)
        {
            var right = table.Valid($"a key on P-256, {hash}", "Plain", In(PublicKeys.P256(1), hash));
            table.Valid($"a key on P-384, {hash}", "Plain", In(PublicKeys.P384(1), hash));
            table.Published($"the RSA key of RFC 6920 clause 8, {hash}", In(PublicKeys.Rfc6920, hash), new JsonObject { ["publicKeyId"] = $"ni:///{hash};{Rfc6920Ids[hash]}" });
            Mistakes(table, right, hash, length);
        }

        table.Refused("no key", "Empty", In("", "sha-256"));
        return table;
    }

    /// <summary>Whether they match.</summary>
    public static Table Match()
    {
        var table = new Table("match-public-key-id", "Whether a subject public key is the one that a public key identifier names (10.1.2)");
        table.Operation("match.publicKeyId", "10.1.2");
        var interpreter = new RecipeInterpreter(new SystemPrimitives());
        string Id(string spki, string hash, int from, int to) =>
            interpreter.Value(AsText(Cat(Text($"ni:///{hash};"), Base64("base64url", Slice(Hash("SHA-256", Hex(spki)), from, to))))).GetValue<string>();
        JsonObject Asked(string id, string spki) => new() { ["publicKeyId"] = id, ["spki"] = spki };

        foreach (var (hash, length) in Hashes)
        {
            var right = table.Valid($"the key that it was made of, {hash}", "Plain", Asked(Id(PublicKeys.P256(1), hash, 0, length), PublicKeys.P256(1)));
            table.Mistake(right, "a digest compared without being truncated to the length of the identifier's, or not compared at all", "WrongMatch", ("matches", Json(false)));
            table.Refused($"another key of the same curve, {hash}", "WrongKey", Asked(Id(PublicKeys.P256(1), hash, 0, length), PublicKeys.P256(2)));
            table.Refused($"a key of another curve, {hash}", "WrongKey", Asked(Id(PublicKeys.P256(1), hash, 0, length), PublicKeys.P384(1)));
            if (length < 32)
                table.Refused($"the last octets of the digest instead of the first, {hash}", "WrongSide", Asked(Id(PublicKeys.P256(1), hash, 32 - length, 32), PublicKeys.P256(1)));
        }

        table.Published(
            "the RSA key of RFC 6920 clause 8 and the identifier that stands there",
            Asked("ni:///sha-256;" + Rfc6920Ids["sha-256"], PublicKeys.Rfc6920), new JsonObject { ["matches"] = true });
        var bit = PublicKeys.P256(1);
        table.Refused("the same key but for its last bit", "WrongKey", Asked(Id(bit, "sha-256", 0, 32), bit[..^1] + (bit[^1] == '0' ? '1' : '0')));
        return table;
    }

    private static void Mistakes(Table table, Case right, string hash, int length)
    {
        var spki = right.Octets("spki");
        var octets = right.Text("spki").Length / 2;
        void Wrong(string comment, string flag, string alphabet, Recipe digest, string before = "ni:///") =>
            table.Mistake(right, comment, flag, ("publicKeyId", AsText(Cat(Text($"{before}{hash};"), Base64(alphabet, digest)))));
        Recipe Cut(Recipe of) => Slice(of, 0, length);

        if (length < 32)
        {
            Wrong("the last octets of the digest instead of the first", "WrongSide", "base64url", Slice(Hash("SHA-256", spki), 32 - length, 32));
            Wrong("the whole digest under the name of a truncated one", "NotTruncated", "base64url", Hash("SHA-256", spki));
        }

        if (length % 3 != 0)
            Wrong("with the padding of base64", "WrongEncoding", "base64url-padded", Cut(Hash("SHA-256", spki)));
        Wrong("hashed twice", "WrongHash", "base64url", Cut(Hash("SHA-256", Hash("SHA-256", spki))));
        Wrong("the bare point instead of the subject public key info", "WrongInput", "base64url", Cut(Hash("SHA-256", Slice(spki, octets - PointLength, octets))));
        if (length == 15)
            return;
        Wrong("base64 with plus, slash and padding", "WrongEncoding", "base64", Cut(Hash("SHA-256", spki)));
        Wrong("SHA-512, its first octets", "WrongHash", "base64url", Cut(Hash("SHA-512", spki)));
        if (length == 16)
        {
            Wrong("SHA-1, its first octets", "WrongHash", "base64url", Cut(Hash("SHA-1", spki)));
            return;
        }

        Wrong("SHA-1", "WrongHash", "base64url", Hash("SHA-1", spki));
        Wrong("the x coordinate of the point", "WrongInput", "base64url", Hash("SHA-256", Slice(spki, octets - 64, octets - 32)));
        Wrong("the hexadecimal digits of the key", "TextForOctets", "base64url", Hash("SHA-256", Digits(spki)));
        Wrong("the base64 of the key, as in a PEM file", "TextForOctets", "base64url", Hash("SHA-256", Base64("base64", spki)));
        Wrong("the base64url of hexadecimal digits", "TextForOctets", "base64url", Digits(Hash("SHA-256", spki)));
        Wrong("one slash too few", "Separator", "base64url", Hash("SHA-256", spki), "ni://");
        Wrong("as a URN", "WrongScheme", "base64url", Hash("SHA-256", spki), "urn:ni:");
        table.Mistake(right, "hexadecimal digits instead of base64url", "WrongEncoding", ("publicKeyId", AsText(Cat(Text($"ni:///{hash};"), Digits(Hash("SHA-256", spki))))));
        table.Mistake(right, "a colon instead of the semicolon", "Separator", ("publicKeyId", AsText(Cat(Text($"ni:///{hash}:"), Base64("base64url", Hash("SHA-256", spki))))));
        table.Mistake(right, "the hash named sha256", "WrongName", ("publicKeyId", AsText(Cat(Text("ni:///sha256;"), Base64("base64url", Hash("SHA-256", spki))))));
        table.Mistake(right, "the bare digest, without scheme and hash", "MissingInput", ("publicKeyId", AsText(Base64("base64url", Hash("SHA-256", spki)))));
    }

    private static JsonObject In(string spki, string hash) => new() { ["spki"] = spki, ["hash"] = hash };
}
