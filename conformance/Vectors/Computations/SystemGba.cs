using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>MILENAGE (TS 35.206 4.1) and GBA (TS 33.220 4.5, B.2, B.3), which 8.3.2.3 builds on.</summary>
internal static class SystemGba
{
    private static readonly SystemPrimitives Primitives = new();

    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["aka.milenage"] = Milenage,
        ["gba.ks"] = i => Answer.Of(new JsonObject { ["ks"] = Hex([.. i.Octets("ck", 16), .. i.Octets("ik", 16)]) }),
        ["gba.naf"] = Naf,
        ["gba.btid"] = i => Answer.Of(new JsonObject { ["btid"] = Convert.ToBase64String(i.Octets("rand", 16)) + "@" + i.SomeText("bsfName") }),
    };

    private static Answer Milenage(Inputs inputs)
    {
        var (k, rand, sqn, amf) = (inputs.Octets("k", 16), inputs.Octets("rand", 16), inputs.Octets("sqn", 6), inputs.Octets("amf", 2));
        byte[] opc;
        if (inputs.Has("opc"))
            opc = inputs.Octets("opc", 16);
        else
            opc = Xor(Primitives.Aes(k, inputs.Octets("operatorVariant", 16)), inputs.Octets("operatorVariant"));

        var temp = Primitives.Aes(k, Xor(rand, opc));
        byte[] in1 = [.. sqn, .. amf, .. sqn, .. amf];
        var out1 = Xor(Primitives.Aes(k, Xor(temp, Rotated(Xor(in1, opc), 8))), opc);
        byte[] Out(int rotation, byte constant)
        {
            var block = Rotated(Xor(temp, opc), rotation);
            block[15] ^= constant;
            return Xor(Primitives.Aes(k, block), opc);
        }

        var out2 = Out(0, 1);
        return Answer.Of(new JsonObject
        {
            ["opc"] = Hex(opc),
            ["macA"] = Hex(out1[..8]),
            ["macS"] = Hex(out1[8..]),
            ["res"] = Hex(out2[8..]),
            ["ck"] = Hex(Out(4, 2)),
            ["ik"] = Hex(Out(8, 4)),
            ["ak"] = Hex(out2[..6]),
            ["akStar"] = Hex(Out(12, 8)[..6]),
        });
    }

    private static Answer Naf(Inputs inputs)
    {
        var ks = inputs.Octets("ks", 32);
        var outer = Message("gba-me", inputs);
        if (inputs.Text("mode") == "gba-me")
            return new Answer(new JsonObject { ["message"] = Hex(outer) }, new JsonObject { ["ksNaf"] = Hex(HMACSHA256.HashData(ks, outer)) });
        var inner = Message("gba-u", inputs);
        return new Answer(
            new JsonObject { ["messageExt"] = Hex(outer), ["messageInt"] = Hex(inner) },
            new JsonObject { ["ksExtNaf"] = Hex(HMACSHA256.HashData(ks, outer)), ["ksIntNaf"] = Hex(HMACSHA256.HashData(ks, inner)) });
    }

    private static byte[] Message(string purpose, Inputs inputs)
    {
        byte[] nafId = [.. Octets(inputs.SomeText("nafFqdn")), .. inputs.Octets("ua", 5)];
        return [0x01, .. new[] { Octets(purpose), inputs.Octets("rand", 16), Octets(inputs.SomeText("impi")), nafId }.SelectMany(p => (byte[])[.. p, (byte)(p.Length >> 8), (byte)p.Length])];
    }

    private static byte[] Octets(string text) => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormKC));

    /// <summary>Rotated to the left by whole octets; all rotations of TS 35.206 are.</summary>
    private static byte[] Rotated(byte[] block, int octets) => [.. block[octets..], .. block[..octets]];

    private static byte[] Xor(byte[] a, byte[] b) => [.. a.Zip(b, (x, y) => (byte)(x ^ y))];

    private static string Hex(byte[] octets) => Convert.ToHexStringLower(octets);
}
