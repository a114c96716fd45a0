using System.Text.Json.Nodes;
using OneM2M.Security.Identifiers;
using OneM2M.Security.KeyDerivation;
using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>AKA and GBA as OneM2M.Security has them.</summary>
internal static class ReferenceGba
{
    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["aka.milenage"] = Aka,
        ["gba.ks"] = i => Answer.Of(new JsonObject
        {
            ["ks"] = Hex(GbaDerivation.BootstrappedKey(new CipherKey(i.Octets("ck")), new IntegrityKey(i.Octets("ik"))).Octets),
        }),
        ["gba.naf"] = Naf,
        ["gba.btid"] = i => BTid.TryForm(i.Octets("rand"), i.Text("bsfName"), out var id, out _)
            ? Answer.Of(new JsonObject { ["btid"] = id.ToString() })
            : throw new RefusedException("cannot be formed"),
    };

    private static Answer Aka(Inputs inputs)
    {
        using var k = new SubscriberKey(inputs.Octets("k"));
        using var opc = inputs.Has("opc") ? new OperatorCode(inputs.Octets("opc")) : Milenage.OperatorCode(k, inputs.Octets("operatorVariant"));
        using var output = Milenage.Compute(k, opc, inputs.Octets("rand"), inputs.Octets("sqn"), inputs.Octets("amf"));
        return Answer.Of(new JsonObject
        {
            ["opc"] = Hex(opc.Octets),
            ["macA"] = Hex(output.MacA),
            ["macS"] = Hex(output.MacS),
            ["res"] = Hex(output.Res),
            ["ck"] = Hex(output.Ck.Octets),
            ["ik"] = Hex(output.Ik.Octets),
            ["ak"] = Hex(output.Ak),
            ["akStar"] = Hex(output.AkStar),
        });
    }

    private static Answer Naf(Inputs inputs)
    {
        var (ks, rand, impi) = (new Ks(inputs.Octets("ks")), inputs.Octets("rand"), inputs.Text("impi"));
        var naf = new Naf(inputs.Text("nafFqdn"), inputs.Octets("ua"));
        string Message(NafKeyKind kind) => Hex(GbaDerivation.Message(kind, rand, impi, naf));
        if (inputs.Text("mode") == "gba-me")
        {
            var key = GbaDerivation.KsNaf(ks, rand, impi, naf);
            return new Answer(new JsonObject { ["message"] = Message(NafKeyKind.Naf) }, new JsonObject { ["ksNaf"] = Hex(key.Octets) });
        }

        var keys = GbaDerivation.GbaU(ks, rand, impi, naf);
        return new Answer(
            new JsonObject { ["messageExt"] = Message(NafKeyKind.External), ["messageInt"] = Message(NafKeyKind.Internal) },
            new JsonObject { ["ksExtNaf"] = Hex(keys.External.Octets), ["ksIntNaf"] = Hex(keys.Internal.Octets) });
    }

    private static string Hex(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(octets);
}
