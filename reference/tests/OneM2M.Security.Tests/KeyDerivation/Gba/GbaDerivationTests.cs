using OneM2M.Security.KeyDerivation;
using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Security.Tests.KeyDerivation.Gba;

/// <summary>
/// TS 33.220 4.5.2, 5.3.2 and annex B. 3GPP publishes no test data for them: Ks is made of CK and IK of published MILENAGE test sets, and what
/// follows was computed apart from this code, with Python's hmac and unicodedata and with `openssl mac`, which agreed.
/// </summary>
public sealed class GbaDerivationTests
{
    private const string Impi = "001010123456789@ims.mnc001.mcc001.3gppnetwork.org";

    [Theory]
    [InlineData(1, "b40ba9a3c58b2a05bbf0d987b21bf8cbf769bcd751044604127672711c6d3441")]
    [InlineData(3, "5dbdbb2954e8f3cde665b046179a509859a92d3b476a0443487055cf88b2307b")]
    [InlineData(20, "b5f2da03883b69f96bf52e029ed9ac45b4721368bc16ea67875c5598688bb0ef")]
    public void KsIsCkThenIk(int number, string expected)
    {
        using var ks = KsOf(number);
        Assert.Equal(expected, Hex(ks));
    }

    /// <summary>Ks_NAF and Ks_ext_NAF of the same Ks are the same octets: their P0 is the same (B.3).</summary>
    [Theory]
    [InlineData(
        1,
        Impi,
        "maf.m2msp.example",
        "01000100ae",
        "5a1f46389dd64e5edfbb2f0d3db88c545ab046d7dfd1340d1957cadde3c7a439",
        "66d1f7d6212f06f9cb68ec45c745c7e78dab7330f9271835d03d78c4f9337257")]
    [InlineData(
        3,
        "user@home.example",
        "in-cse.m2msp.example",
        "0100000002",
        "9be9a0ed1bf742b6b6f41d171de23732b71145d9662f1275d80ccb0eae34b5fa",
        "9eb7ea0ced7a5a83ffd880cc94129eb7e08aee7c0b6c7156486fbc309861ad36")]
    [InlineData(
        20,
        "us\ufb01er\uff21@home.example",
        "mafe\u0301.example",
        "01000100a8",
        "14829d2e28bf0e5bc77d8ea4385d3578a89b53fce531fe01cef49b3b91c6a2de",
        "c8153f5ce28876903349c2ee5e31e7f25932b7a0d7039d4dfa1e6a2e3776fdbf")]
    public void KeysForANaf(int number, string impi, string fqdn, string ua, string gbaMe, string gbaU)
    {
        using var ks = KsOf(number);
        var rand = MilenageTestSets.All[number - 1].RandOctets;
        var naf = new Naf(fqdn, Convert.FromHexString(ua));
        using var ksNaf = GbaDerivation.KsNaf(ks, rand, impi, naf);
        using var both = GbaDerivation.GbaU(ks, rand, impi, naf);
        Assert.Equal(gbaMe, Hex(ksNaf));
        Assert.Equal(gbaMe, Hex(both.External));
        Assert.Equal(gbaU, Hex(both.Internal));
        Assert.False(ksNaf.IsSameAs(both.External));
    }

    [Theory]
    [InlineData(
        NafKeyKind.Naf,
        "016762612d6d65000623553cbe9637a89d218ae64dae47bf35001030303130313031323334353637383940696d732e6d6e633030312e6d63633030312e336770706e6574776f726b2e6f726700316d61662e6d326d73702e6578616d706c6501000100ae0016")]
    [InlineData(
        NafKeyKind.External,
        "016762612d6d65000623553cbe9637a89d218ae64dae47bf35001030303130313031323334353637383940696d732e6d6e633030312e6d63633030312e336770706e6574776f726b2e6f726700316d61662e6d326d73702e6578616d706c6501000100ae0016")]
    [InlineData(
        NafKeyKind.Internal,
        "016762612d75000523553cbe9637a89d218ae64dae47bf35001030303130313031323334353637383940696d732e6d6e633030312e6d63633030312e336770706e6574776f726b2e6f726700316d61662e6d326d73702e6578616d706c6501000100ae0016")]
    public void Message(NafKeyKind kind, string expected)
    {
        var message = GbaDerivation.Message(kind, MilenageTestSets.All[0].RandOctets, Impi, Naf.ForTls("maf.m2msp.example", 0x00AE));
        Assert.Equal(expected, Convert.ToHexStringLower(message));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(17)]
    [InlineData(0)]
    public void RandHas16Octets(int length)
    {
        using var ks = KsOf(1);
        var naf = Naf.ForTls("maf.m2msp.example", 0x00AE);
        Assert.Throws<ArgumentException>("rand", () => GbaDerivation.KsNaf(ks, new byte[length], Impi, naf));
        Assert.Throws<ArgumentException>("rand", () => GbaDerivation.GbaU(ks, new byte[length], Impi, naf));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(6)]
    public void UaProtocolIdentifierHas5Octets(int length) =>
        Assert.Throws<ArgumentException>("ua", () => new Naf("maf.m2msp.example", new byte[length]));

    [Fact]
    public void TextsThatCannotEnterAreRefused()
    {
        var naf = Naf.ForTls("maf.m2msp.example", 0x00AE);
        var loneSurrogate = new string((char)0xD800, 1);
        Assert.Throws<ArgumentException>(() => GbaDerivation.Message(NafKeyKind.Naf, new byte[16], "", naf));
        Assert.Throws<ArgumentException>(() => GbaDerivation.Message(NafKeyKind.Naf, new byte[16], loneSurrogate, naf));
        Assert.Throws<ArgumentException>(() => GbaDerivation.Message(NafKeyKind.Naf, new byte[16], Impi, Naf.ForTls(loneSurrogate, 0x00AE)));
        Assert.Throws<ArgumentException>(() => Naf.ForTls("", 0x00AE));
    }

    /// <summary>The length of a parameter has 2 octets: 65535 is the longest (B.1).</summary>
    [Fact]
    public void AParameterHasAtMost65535Octets()
    {
        var naf = Naf.ForTls("maf.m2msp.example", 0x00AE);
        var longest = GbaDerivation.Message(NafKeyKind.Naf, new byte[16], new string('i', 65535), naf);
        Assert.Equal(new byte[] { 0xff, 0xff }, longest[^26..^24]);
        Assert.Throws<ArgumentException>(() => GbaDerivation.Message(NafKeyKind.Naf, new byte[16], new string('i', 65536), naf));
    }

    [Fact]
    public void NafIdOfATlsCipherSuite()
    {
        var naf = Naf.ForTls("maf.m2msp.example", 0xC0A8);
        Assert.Equal(new byte[] { 1, 0, 1, 0xc0, 0xa8 }, naf.Ua.ToArray());
        Assert.Equal("maf.m2msp.example 010001c0a8", naf.ToString());
    }

    private static Ks KsOf(int number)
    {
        using var output = MilenageTestSets.All[number - 1].Compute();
        return GbaDerivation.BootstrappedKey(output.Ck, output.Ik);
    }

    private static string Hex(SymmetricKey key) => Convert.ToHexStringLower(key.Octets);
}
