using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>10.3.2, 10.3.3, 10.3.7, 10.3.8.2 and 8.4.2: one HMAC-SHA-256 each.</summary>
internal static class SystemDerivation
{
    private const int KeyLength = 32;

    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["derive.km"] = i => FromKe(i, "oneM2M Enrolment Key to Master Credential derivation", [], "mafId", "km"),
        ["derive.kpsa"] = i => FromKe(i, "oneM2M Enrolment Key to Provisioned Secure Connection Key derivation", [], "enroleeBId", "kpsa"),
        ["derive.usageKey"] = i => FromKe(i, "oneM2M Enrolment Key to Usage-Constrained Symmetric Key derivation", Suid(i), "enrolmentTargetId", "key"),
        ["derive.sessionESPrimKey"] = Session,
        ["derive.pairwiseESPrimKey"] = i => Answer.Of(new JsonObject
        {
            ["pairwiseESPrimKey"] = Hex(HMACSHA256.HashData(i.Octets("kc", KeyLength), i.Octets("reserved"))),
        }),
    };

    private static Answer FromKe(Inputs inputs, string label, byte[] between, string idName, string outName)
    {
        var identifier = Encoding.UTF8.GetBytes(inputs.SomeText(idName).Normalize(NormalizationForm.FormKC));
        byte[] message = [.. Encoding.ASCII.GetBytes(label), .. between, .. identifier];
        var key = HMACSHA256.HashData(inputs.Octets("ke", KeyLength), message);
        return new Answer(new JsonObject { ["identifier"] = Hex(identifier), ["message"] = Hex(message) }, new JsonObject { [outName] = Hex(key) });
    }

    private static byte[] Suid(Inputs inputs) => inputs.Text("suidEncoding") switch
    {
        "digits" => Encoding.ASCII.GetBytes(inputs.Number("suid").ToString(CultureInfo.InvariantCulture)),
        "octet" => [(byte)inputs.Number("suid")],
        var other => throw new RefusedException($"no encoding {other}"),
    };

    private static Answer Session(Inputs inputs)
    {
        byte[] message =
        [
            .. inputs.Octets("receiverRand"), .. inputs.Octets("originatorRand"),
            .. "oneM2M HMAC-SHA256 sessionESPrimKey derivation algorithm"u8,
        ];
        return new Answer(
            new JsonObject { ["message"] = Hex(message) },
            new JsonObject { ["sessionESPrimKey"] = Hex(HMACSHA256.HashData(inputs.SomeOctets("pairwiseESPrimKey"), message)) });
    }

    private static string Hex(byte[] octets) => Convert.ToHexStringLower(octets);
}
