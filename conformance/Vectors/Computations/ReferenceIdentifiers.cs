using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>Identifiers as OneM2M.Security has them.</summary>
internal static class ReferenceIdentifiers
{
    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["form.keId"] = i => Formed("keId", KeId.TryForm(i.Octets("relativeKeId"), i.Text("mefFqdn"), out var id, out _), id.ToString),
        ["form.mafKeyId"] = i => Formed("keyId", MafKeyId.TryForm(i.Octets("kcId"), i.Text("mafFqdn"), out var id, out _), id.ToString),
        ["form.publicKeyId"] = PublicKey,
        ["match.publicKeyId"] = i => Answer.Of(new JsonObject { ["matches"] = Read<PublicKeyId>(i.Text("publicKeyId")).Matches(i.Octets("spki")) }),
        ["parse"] = i => Answer.Of(Parts(i.Text("kind"), i.Text("text")) is { } parts
            ? new JsonObject { ["valid"] = true, ["parts"] = parts }
            : new JsonObject { ["valid"] = false }),
        ["same"] = i => Answer.Of(new JsonObject
        {
            ["same"] = (i.Text("kind") == "kmId" ? Identifier.Same<KmId>(i.Text("first"), i.Text("second")) : Identifier.Same<KpsaId>(i.Text("first"), i.Text("second")))
                ?? throw new RefusedException("no identifier"),
        }),
    };

    /// <summary>The clauses leave the case of hexadecimal digits open, and the vectors have small letters.</summary>
    private static Answer Formed(string name, bool formed, Func<string> text)
    {
        if (!formed)
            throw new RefusedException("cannot be formed");
        var at = text().IndexOf('@', StringComparison.Ordinal);
        return Answer.Of(new JsonObject { [name] = text()[..at].ToLowerInvariant() + text()[at..] });
    }

    private static Answer PublicKey(Inputs inputs)
    {
        var hash = NiHash.Find(inputs.Text("hash")) ?? throw new RefusedException("no such hash");
        if (!PublicKeyId.TryForm(inputs.Octets("spki"), hash, out var id, out _))
            throw new RefusedException("no key");
        return new Answer(
            hash == NiHash.Sha256 ? new JsonObject { ["digest"] = Convert.ToHexStringLower(id.Digest()) } : [], new JsonObject { ["publicKeyId"] = id.ToString() });
    }

    private static JsonObject? Parts(string kind, string text) => kind switch
    {
        "keId" => Parts<KeId>(text, "relative", "fqdn"),
        "mafKeyId" => Parts<MafKeyId>(text, "relative", "fqdn"),
        "kpsaId" => Parts<KpsaId>(text, "relative", "fqdn"),
        "kmId" => Parts<KmId>(text, "relative", "fqdn"),
        "credentialId" => WithNumber(Parts<CredentialId>(text, "type", "value"), "type"),
        "suid" => WithNumber(WithNumber(Parts<Suid>(text, "credential", "scope"), "credential"), "scope"),
        "publicKeyId" => PublicKeyId.TryParse(text, out var id, out _)
            ? new JsonObject { ["hash"] = id.Hash.Name, ["digest"] = Convert.ToHexStringLower(id.Digest()) }
            : null,
        _ => throw new RefusedException($"no kind {kind}"),
    };

    private static JsonObject? Parts<T>(string text, string first, string second)
        where T : struct, IIdentifier<T> =>
        T.TryValidate(text, out var parts, out _) ? new JsonObject { [first] = text[parts.First], [second] = text[parts.Second] } : null;

    private static JsonObject? WithNumber(JsonObject? parts, string name)
    {
        if (parts is not null)
            parts[name] = int.Parse(parts[name]!.GetValue<string>(), CultureInfo.InvariantCulture);
        return parts;
    }

    private static T Read<T>(string text)
        where T : struct, IIdentifier<T> =>
        T.TryParse(text, out var id, out _) ? id : throw new RefusedException("no identifier");
}
