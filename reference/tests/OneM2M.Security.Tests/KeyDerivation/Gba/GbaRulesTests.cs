using System.Text;
using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Security.Tests.KeyDerivation.Gba;

/// <summary>A variant that overrides one rule changes what that rule is about: no rule stands there without being asked.</summary>
public sealed class GbaRulesTests
{
    public static TheoryData<string> MilenageVariants => [.. VariantsOfMilenage.Keys];

    public static TheoryData<string> MessageVariants => [.. VariantsOfTheMessage.Keys];

    private static readonly Dictionary<string, GbaRules> VariantsOfMilenage = new()
    {
        ["IN1 with AMF first"] = new SwappedSequenceBlock(),
        ["rotation by single bits"] = new OddRotation(),
        ["constants one up"] = new OtherConstants(),
        ["halves of OUT1 swapped"] = new SwappedMacs(),
        ["RES from the front"] = new OtherRes(),
        ["AK from the back"] = new OtherAk(),
        ["AK of f5* from the back"] = new OtherAkStar(),
        ["CK and IK swapped"] = new SwappedKeys(),
    };

    private static readonly Dictionary<string, GbaRules> VariantsOfTheMessage = new()
    {
        ["another FC"] = new OtherFunctionCode(),
        ["one purpose for all"] = new OnePurpose(),
        ["lower case"] = new LowerCase(),
        ["IMPI as it is"] = new ImpiAsItIs(),
        ["FQDN as it is"] = new FqdnAsItIs(),
        ["UTF-16"] = new Utf16(),
        ["Ua in front"] = new UaInFront(),
        ["IMPI before RAND"] = new ImpiBeforeRand(),
        ["length in front"] = new LengthInFront(),
        ["length in one octet"] = new ShortLength(),
        ["FC at the end"] = new FunctionCodeAtTheEnd(),
    };

    [Theory]
    [MemberData(nameof(MilenageVariants))]
    public void AVariantOfMilenageShows(string name)
    {
        using var standard = MilenageTestSets.All[0].Compute();
        using var variant = MilenageTestSets.All[0].Compute(VariantsOfMilenage[name]);
        Assert.NotEqual(All(standard), All(variant));
    }

    [Theory]
    [MemberData(nameof(MessageVariants))]
    public void AVariantOfTheMessageShows(string name)
    {
        var naf = Naf.ForTls("MAF\ufb01.m2msp.example", 0x00AE);
        var rand = MilenageTestSets.All[0].RandOctets;
        Assert.NotEqual(
            GbaDerivation.Message(NafKeyKind.Internal, rand, "us\ufb01er@home.example", naf),
            GbaDerivation.Message(NafKeyKind.Internal, rand, "us\ufb01er@home.example", naf, VariantsOfTheMessage[name]));
    }

    /// <summary>The example set lets an operator choose rotations of any number of bits (TS 35.206 5.3); the value is openssl's.</summary>
    [Fact]
    public void RotationIsByBits()
    {
        using var output = MilenageTestSets.All[0].Compute(new OddRotation());
        Assert.Equal(OddRotation.Ck, Convert.ToHexStringLower(output.Ck.Octets));
    }

    [Fact]
    public void VariantsOfTheOtherRulesShow()
    {
        var set = MilenageTestSets.All[0];
        using var k = set.SubscriberKey;
        using var opAsItIs = Milenage.OperatorCode(k, Convert.FromHexString(set.Op), new OpAsItIs());
        Assert.Equal(set.Op, Convert.ToHexStringLower(opAsItIs.Octets));

        using var output = set.Compute();
        using var ks = GbaDerivation.BootstrappedKey(output.Ck, output.Ik, new IkFirst());
        Assert.Equal(set.Ik + set.Ck, Convert.ToHexStringLower(ks.Octets));

        using var opc = set.OperatorCode;
        Assert.NotEqual(
            AkaToken.Auts(k, opc, set.RandOctets, set.SqnOctets),
            AkaToken.Auts(k, opc, set.RandOctets, set.SqnOctets, new UsualAmfInAuts()));
        Assert.Equal("ba853f3c123c", Convert.ToHexStringLower(AkaToken.Auts(k, opc, set.RandOctets, set.SqnOctets, new MacFirst())[^6..]));
        Assert.Equal("4a9ffac354dfafb3", Convert.ToHexStringLower(AkaToken.Autn(k, opc, set.RandOctets, set.SqnOctets, set.AmfOctets, new MacFirst())[..8]));

        using var keys = new GbaUKeys(new KsExtNaf(new byte[32]), new KsIntNaf([.. Enumerable.Repeat((byte)1, 32)]));
        using var km = keys.ToKm(httpClientInUicc: true, new AlwaysExternal());
        Assert.Equal(0, km.Octets[0]);

        var naf = Naf.ForTls("maf.m2msp.example", 0x00AE);
        using var standard = GbaDerivation.KsNaf(ks, set.RandOctets, "user@home.example", naf);
        using var otherHash = GbaDerivation.KsNaf(ks, set.RandOctets, "user@home.example", naf, new OtherHash());
        Assert.False(standard.IsSameAs(otherHash));
    }

    private static byte[] All(MilenageOutput o) => [.. o.MacA, .. o.MacS, .. o.Res, .. o.Ck.Octets, .. o.Ik.Octets, .. o.Ak, .. o.AkStar];

    private sealed class SwappedSequenceBlock : GbaRules
    {
        public override byte[] SequenceBlock(ReadOnlySpan<byte> sqn, ReadOnlySpan<byte> amf) => [.. amf, .. sqn, .. amf, .. sqn];
    }

    private sealed class OddRotation : GbaRules
    {
        public const string Ck = "4355120e561a3d5934b2525402b78691";

        public override int Rotation(int output) => base.Rotation(output) + 3;
    }

    private sealed class OtherConstants : GbaRules
    {
        public override byte Constant(int output) => (byte)(base.Constant(output) + 1);
    }

    private sealed class SwappedMacs : GbaRules
    {
        public override Range MacAPart => base.MacSPart;

        public override Range MacSPart => base.MacAPart;
    }

    private sealed class OtherRes : GbaRules
    {
        public override Range ResPart => ..8;
    }

    private sealed class OtherAk : GbaRules
    {
        public override Range AkPart => ^6..;
    }

    private sealed class OtherAkStar : GbaRules
    {
        public override Range AkStarPart => ^6..;
    }

    private sealed class SwappedKeys : GbaRules
    {
        public override int CkOutput => base.IkOutput;

        public override int IkOutput => base.CkOutput;
    }

    private sealed class OtherFunctionCode : GbaRules
    {
        public override byte FunctionCode => 0x02;
    }

    private sealed class OnePurpose : GbaRules
    {
        public override string Purpose(NafKeyKind kind) => "gba-me";
    }

    private sealed class LowerCase : GbaRules
    {
        public override string Normalize(string text) => base.Normalize(text).ToLowerInvariant();
    }

    private sealed class Utf16 : GbaRules
    {
        public override byte[] Encode(string normalized) => Encoding.BigEndianUnicode.GetBytes(normalized);
    }

    private sealed class ImpiAsItIs : GbaRules
    {
        public override byte[] Impi(string impi) => Encode(impi);
    }

    private sealed class FqdnAsItIs : GbaRules
    {
        public override byte[] NafFqdn(string fqdn) => Encode(fqdn);
    }

    private sealed class UaInFront : GbaRules
    {
        public override byte[] NafIdentifier(Naf naf) => [.. naf.Ua, .. NafFqdn(naf.Fqdn)];
    }

    private sealed class ImpiBeforeRand : GbaRules
    {
        public override byte[][] Parameters(NafKeyKind kind, ReadOnlySpan<byte> rand, string impi, Naf naf) =>
            base.Parameters(kind, rand, impi, naf) is [var purpose, var p1, var p2, var p3] ? [purpose, p2, p1, p3] : [];
    }

    private sealed class LengthInFront : GbaRules
    {
        public override byte[] Parameter(byte[] octets) => [.. EncodedLength(octets.Length), .. octets];
    }

    private sealed class ShortLength : GbaRules
    {
        public override byte[] EncodedLength(int length) => [(byte)length];
    }

    private sealed class FunctionCodeAtTheEnd : GbaRules
    {
        public override byte[] Message(byte[][] parameters) => [.. parameters.SelectMany(Parameter), FunctionCode];
    }

    private sealed class OpAsItIs : GbaRules
    {
        public override byte[] OperatorCode(ReadOnlySpan<byte> op, ReadOnlySpan<byte> encryptedOp) => op.ToArray();
    }

    private sealed class IkFirst : GbaRules
    {
        public override byte[] Ks(ReadOnlySpan<byte> ck, ReadOnlySpan<byte> ik) => [.. ik, .. ck];
    }

    private sealed class UsualAmfInAuts : GbaRules
    {
        public override byte[] ResynchronizationAmf => [0x80, 0];
    }

    private sealed class MacFirst : GbaRules
    {
        public override byte[] Autn(ReadOnlySpan<byte> concealedSqn, ReadOnlySpan<byte> amf, ReadOnlySpan<byte> macA) => [.. macA, .. concealedSqn, .. amf];

        public override byte[] Auts(ReadOnlySpan<byte> concealedSqn, ReadOnlySpan<byte> macS) => [.. macS, .. concealedSqn];
    }

    private sealed class AlwaysExternal : GbaRules
    {
        public override bool UsesInternalKey(bool httpClientInUicc) => false;
    }

    private sealed class OtherHash : GbaRules
    {
        public override void Derive(NafKeyKind kind, ReadOnlySpan<byte> ks, ReadOnlySpan<byte> message, Span<byte> key) => System.Security.Cryptography.HMACSHA1.HashData(ks, message, key);
    }
}
