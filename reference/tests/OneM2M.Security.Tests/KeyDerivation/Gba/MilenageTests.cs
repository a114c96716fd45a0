using System.Globalization;
using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Security.Tests.KeyDerivation.Gba;

/// <summary>MILENAGE (TS 35.206) against the published test sets.</summary>
public sealed class MilenageTests
{
    public static TheoryData<int> Sets => [.. MilenageTestSets.All.Select(set => set.Number)];

    [Fact]
    public void TwentySetsThatDiffer()
    {
        Assert.Equal(Enumerable.Range(1, 20), MilenageTestSets.All.Select(set => set.Number));
        Assert.Equal(20, MilenageTestSets.All.Select(set => set.K).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void OperatorCode(int number)
    {
        var set = MilenageTestSets.All[number - 1];
        using var k = set.SubscriberKey;
        using var opc = Milenage.OperatorCode(k, Convert.FromHexString(set.Op));
        Assert.Equal(set.Opc, Hex(opc.Octets));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void AllFunctions(int number)
    {
        var set = MilenageTestSets.All[number - 1];
        using var output = set.Compute();
        Assert.Equal(set.MacA, Hex(output.MacA));
        Assert.Equal(set.MacS, Hex(output.MacS));
        Assert.Equal(set.Res, Hex(output.Res));
        Assert.Equal(set.Ck, Hex(output.Ck.Octets));
        Assert.Equal(set.Ik, Hex(output.Ik.Octets));
        Assert.Equal(set.Ak, Hex(output.Ak));
        Assert.Equal(set.AkStar, Hex(output.AkStar));
    }

    [Theory]
    [InlineData(15, 6, 2, "rand")]
    [InlineData(17, 6, 2, "rand")]
    [InlineData(0, 6, 2, "rand")]
    [InlineData(16, 5, 2, "sqn")]
    [InlineData(16, 7, 2, "sqn")]
    [InlineData(16, 6, 1, "amf")]
    [InlineData(16, 6, 3, "amf")]
    public void InputsOfAnotherLengthAreRefused(int rand, int sqn, int amf, string which)
    {
        using var k = new SubscriberKey(new byte[16]);
        using var opc = new OperatorCode(new byte[16]);
        Assert.Throws<ArgumentException>(which, () => Milenage.Compute(k, opc, new byte[rand], new byte[sqn], new byte[amf]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(17)]
    public void KeysAndOpHave16Octets(int length)
    {
        using var k = new SubscriberKey(new byte[16]);
        Assert.Throws<ArgumentException>(() => new SubscriberKey(new byte[length]));
        Assert.Throws<ArgumentException>(() => new OperatorCode(new byte[length]));
        Assert.Throws<ArgumentException>(() => new CipherKey(new byte[length]));
        Assert.Throws<ArgumentException>(() => new IntegrityKey(new byte[length]));
        Assert.Throws<ArgumentException>("op", () => Milenage.OperatorCode(k, new byte[length]));
    }

    [Fact]
    public void TextShowsNoOctets()
    {
        using var output = MilenageTestSets.All[0].Compute();
        Assert.Equal("MilenageOutput", string.Create(CultureInfo.InvariantCulture, $"{output}"));
        Assert.Equal("CipherKey (16 octets)", output.Ck.ToString());
        Assert.Equal("IntegrityKey (16 octets)", output.Ik.ToString());
    }

    [Fact]
    public unsafe void DisposingZeroesAndCloses()
    {
        var output = MilenageTestSets.All[0].Compute();
        fixed (byte* parts = output.MacA, ck = output.Ck.Octets, ik = output.Ik.Octets)
        {
            Assert.Equal(0x4a, parts[0]);
            Assert.Equal(0x3b, parts[35]);
            output.Dispose();
            Assert.Equal(new byte[36], new ReadOnlySpan<byte>(parts, 36).ToArray());
            Assert.Equal(new byte[16], new ReadOnlySpan<byte>(ck, 16).ToArray());
            Assert.Equal(new byte[16], new ReadOnlySpan<byte>(ik, 16).ToArray());
        }

        Assert.Throws<ObjectDisposedException>(() => output.MacA.Length);
        Assert.Throws<ObjectDisposedException>(() => output.MacS.Length);
        Assert.Throws<ObjectDisposedException>(() => output.Res.Length);
        Assert.Throws<ObjectDisposedException>(() => output.Ak.Length);
        Assert.Throws<ObjectDisposedException>(() => output.AkStar.Length);
        Assert.Throws<ObjectDisposedException>(() => output.Ck.Octets.Length);
    }

    private static string Hex(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(octets);
}
