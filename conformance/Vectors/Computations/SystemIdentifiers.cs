using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>10.1.2, 10.3.4, 10.3.5, 10.4 to 10.6 and m2m:suid, as regular expressions: slow, and plain to compare with the clauses.</summary>
internal static partial class SystemIdentifiers
{
    private const int RelativeIdLength = 16;

    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["form.keId"] = i => Answer.Of(new JsonObject { ["keId"] = Hex(i.Octets("relativeKeId", RelativeIdLength)) + "@" + i.SomeText("mefFqdn") }),
        ["form.mafKeyId"] = i => Answer.Of(new JsonObject { ["keyId"] = Hex(i.Octets("kcId", RelativeIdLength)) + "@" + i.SomeText("mafFqdn") }),
        ["form.publicKeyId"] = PublicKeyId,
        ["match.publicKeyId"] = Matches,
        ["parse"] = i => Answer.Of(Parse(i.Text("kind"), i.Text("text")) is { } parts
            ? new JsonObject { ["valid"] = true, ["parts"] = parts }
            : new JsonObject { ["valid"] = false }),
        ["same"] = i => Answer.Of(new JsonObject { ["same"] = Same(i.Text("kind"), i.Text("first"), i.Text("second")) }),
    };

    private static Answer PublicKeyId(Inputs inputs)
    {
        var digest = SHA256.HashData(inputs.SomeOctets("spki"));
        var hash = inputs.Text("hash");
        return new Answer(
            hash == "sha-256" ? new JsonObject { ["digest"] = Hex(digest) } : [],
            new JsonObject { ["publicKeyId"] = $"ni:///{hash};{Base64Url.EncodeToString(digest.AsSpan(0, DigestLength(hash)))}" });
    }

    private static Answer Matches(Inputs inputs)
    {
        var parts = Parse("publicKeyId", inputs.Text("publicKeyId")) ?? throw new RefusedException("no public key identifier");
        var digest = SHA256.HashData(inputs.SomeOctets("spki"));
        return Answer.Of(new JsonObject { ["matches"] = Hex(digest[..DigestLength(parts["hash"]!.GetValue<string>())]) == parts["digest"]!.GetValue<string>() });
    }

    private static int DigestLength(string hash) => hash switch
    {
        "sha-256" => 32,
        "sha-256-128" => 16,
        "sha-256-120" => 15,
        _ => throw new RefusedException($"10.1.2 knows no {hash}"),
    };

    private static bool Same(string kind, string first, string second) =>
        (Parse(kind, first) ?? throw new RefusedException("first")) is var a && (Parse(kind, second) ?? throw new RefusedException("second")) is var b
        && a["fqdn"]!.GetValue<string>().Equals(b["fqdn"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase)
        && a["relative"]!.GetValue<string>().Equals(b["relative"]!.GetValue<string>(), kind == "kmId" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static JsonObject? Parse(string kind, string text) => kind switch
    {
        "keId" or "mafKeyId" => At(Hexadecimal().Match(text)),
        "kpsaId" or "kmId" => At(Named().Match(text)),
        "credentialId" => Credential().Match(text) is { Success: true } m
            ? new JsonObject { ["type"] = int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture), ["value"] = m.Groups[2].Value }
            : null,
        "suid" => Suid().Match(text) is { Success: true } m
            ? new JsonObject { ["credential"] = m.Groups[1].Value[0] - '0', ["scope"] = m.Groups[2].Value[0] - '0' }
            : null,
        "publicKeyId" => PublicKey().Match(text) is { Success: true } m && Decode(m.Groups[2].Value) is { } digest && digest.Length == DigestLength(m.Groups[1].Value)
            ? new JsonObject { ["hash"] = m.Groups[1].Value, ["digest"] = Hex(digest) }
            : null,
        _ => throw new RefusedException($"no kind {kind}"),
    };

    private static JsonObject? At(Match match) => match.Success && match.Groups[2].Length <= 253
        ? new JsonObject { ["relative"] = match.Groups[1].Value, ["fqdn"] = match.Groups[2].Value }
        : null;

    private static byte[]? Decode(string base64Url) => Base64Url.IsValid(base64Url) ? Base64Url.DecodeFromChars(base64Url) : null;

    private static string Hex(byte[] octets) => Convert.ToHexStringLower(octets);

    private const string Fqdn = @"((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\z";

    [GeneratedRegex(@"\A([0-9A-Fa-f]{32})@" + Fqdn)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\A([A-Za-z0-9._-]+)@" + Fqdn)]
    private static partial Regex Named();

    // The values of table 12.3.2.1-1: symmetric keys with the characters of 10.4; public keys and certificates with those of a URI (RFC 3986
    // clause 2), since the identifiers that the table names for them have others than 10.4 lists.
    [GeneratedRegex(@"\A(1[0-6](?=-[A-Za-z0-9._@-]+\z)|3[0-4]|4[1-5]|5[1-5])-([A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+)\z")]
    private static partial Regex Credential();

    // The values of table 6.3.4.2.39-1: there is no 20, 30, 31.
    [GeneratedRegex(@"\A([14](?=[0-5])|2(?=[1-5])|3(?=[2-5]))([0-5])\z")]
    private static partial Regex Suid();

    [GeneratedRegex(@"\Ani:///(sha-256(?:-128|-120)?);([A-Za-z0-9_-]+)\z")]
    private static partial Regex PublicKey();
}
