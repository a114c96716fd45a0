using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>10.3.1: what a session exports, and how it is divided.</summary>
internal static class SystemExport
{
    private static readonly SystemPrimitives Primitives = new();

    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["tls.export"] = Export,
        ["split.enrolment"] = i => Split(i, "relativeKeId", "ke"),
        ["split.connection"] = i => Split(i, "kcId", "kc"),
        ["split.escertke"] = i => Split(i, "pairwiseE2EKeyId", "pairwiseE2EKey"),
    };

    private static Answer Export(Inputs inputs)
    {
        var label = inputs.Text("use") switch
        {
            "enrolment" => "EXPORTER-oneM2M-Bootstrap",
            "connection" => "EXPORTER-oneM2M-Connection",
            "escertke" => "EXPORTER-oneM2M-ESCertKE",
            var other => throw new RefusedException($"no use {other}"),
        };

        // RFC 5705 clause 4 without a context: PRF(master secret, label, client's random + server's random).
        byte[] seed = [.. Encoding.ASCII.GetBytes(label), .. inputs.Octets("clientRandom", 32), .. inputs.Octets("serverRandom", 32)];
        var exported = Primitives.Prf(inputs.Text("prf"), inputs.Octets("masterSecret", 48), seed, 48);
        return new Answer(new JsonObject { ["label"] = label }, new JsonObject { ["exported"] = Convert.ToHexStringLower(exported) });
    }

    private static Answer Split(Inputs inputs, string id, string key)
    {
        var exported = inputs.Octets("exported", 48);
        return Answer.Of(new JsonObject { [id] = Convert.ToHexStringLower(exported[..16]), [key] = Convert.ToHexStringLower(exported[^32..]) });
    }
}
