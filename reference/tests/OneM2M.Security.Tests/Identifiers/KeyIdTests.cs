using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>KeID (10.3.4), the MAF key identifier (10.3.5), KpsaID (10.5), KmID (10.6) and the B-TID that stands for three of them (8.3.2.3).</summary>
public sealed class KeyIdTests
{
    private const string Hex = "000102030405060708090a0b0c0d0e0f";
    private const string BTidText = "AAECAwQFBgcICQoLDA0ODw==@bsf.mnc001.mcc262.pub.3gppnetwork.org";
    private const string SlashBTid = "++++++++++++++++++++/w==@bsf.example";

    [Theory]
    [InlineData("key1@maf.example", "key1|maf.example")]
    [InlineData("1he83he@maf.example", "1he83he|maf.example")]
    [InlineData("my-key_name@maf.example", "my-key_name|maf.example")]
    [InlineData("firstname.lastname@maf.example", "firstname.lastname|maf.example")]
    [InlineData(".@maf", ".|maf")]
    [InlineData("k@maf.example.", "k|maf.example.")]
    [InlineData("k@127.1", "k|127.1")]
    [InlineData("k@xn--mnchen-3ya.example", "k|xn--mnchen-3ya.example")]
    [InlineData(BTidText, "AAECAwQFBgcICQoLDA0ODw==|bsf.mnc001.mcc262.pub.3gppnetwork.org")]
    [InlineData(SlashBTid, "++++++++++++++++++++/w==|bsf.example")]
    public void KmIdAndKpsaIdHaveTwoParts(string text, string parts)
    {
        Assert.Equal(parts, Read.Parts<KmId>(text));
        Assert.Equal(parts, Read.Parts<KpsaId>(text));
    }

    [Theory]
    [InlineData("", FaultReason.Empty, 0)]
    [InlineData("key1", FaultReason.NoAt, 4)]
    [InlineData("@maf.example", FaultReason.RelativeEmpty, 0)]
    [InlineData("key1@", FaultReason.FqdnEmpty, 5)]
    [InlineData("key 1@maf.example", FaultReason.RelativeCharacter, 3)]
    [InlineData("key/1@maf.example", FaultReason.RelativeCharacter, 3)]
    [InlineData("key+1@maf.example", FaultReason.RelativeCharacter, 3)]
    [InlineData("a2V5MQ==@maf.example", FaultReason.RelativeCharacter, 6)]
    [InlineData("k\u00e9y@maf.example", FaultReason.RelativeCharacter, 1)]
    [InlineData("\uff4b@maf.example", FaultReason.RelativeCharacter, 0)]
    [InlineData("a@b@maf.example", FaultReason.FqdnCharacter, 3)]
    [InlineData("k@maf_1.example", FaultReason.FqdnCharacter, 5)]
    [InlineData("k@maf.example:8443", FaultReason.FqdnCharacter, 13)]
    [InlineData("k@maf.example\n", FaultReason.FqdnCharacter, 13)]
    [InlineData("k@m\u00fcnchen.example", FaultReason.FqdnCharacter, 3)]
    [InlineData("k@maf..example", FaultReason.LabelEmpty, 6)]
    [InlineData("k@.maf", FaultReason.LabelEmpty, 2)]
    [InlineData("k@.", FaultReason.LabelEmpty, 2)]
    [InlineData("k@maf.example..", FaultReason.LabelEmpty, 14)]
    [InlineData("k@-maf.example", FaultReason.LabelHyphen, 2)]
    [InlineData("k@maf.example-", FaultReason.LabelHyphen, 13)]
    [InlineData("AAECAwQFBgcICQoLDA0ODx==@bsf.example", FaultReason.RelativeCharacter, 22)]
    public void KmIdAndKpsaIdAreRefusedWithTheRule(string text, FaultReason reason, int position)
    {
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<KmId>(text));
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<KpsaId>(text));
    }

    [Theory]
    [InlineData(63, 253, true)]
    [InlineData(64, 253, false)]
    [InlineData(63, 254, false)]
    public void LabelsAndNamesHaveALimit(int label, int name, bool valid)
    {
        var text = string.Join('.', Enumerable.Repeat(new string('a', label), 3)) + ".";
        text += new string('b', 50) + "." + new string('c', name - text.Length - 51);
        Assert.Equal(name, text.Length);
        Assert.Equal(valid, KmId.TryParse("k@" + text, out _, out var fault));
        Assert.Equal(valid, KmId.TryParse("k@" + text + ".", out _, out _));
        if (!valid)
            Assert.Equal(label > 63 ? new(FaultReason.LabelTooLong, 65) : new IdentifierFault(FaultReason.FqdnTooLong, 255), fault);
    }

    [Theory]
    [InlineData("Key1@maf.example", "kEY1@maf.example", true, false)]
    [InlineData("key1@MAF.example", "key1@maf.EXAMPLE", true, true)]
    [InlineData("key1@maf.example", "key1@maf.example.", true, true)]
    [InlineData("key1@maf.example", "key2@maf.example", false, false)]
    [InlineData("key1@maf.example", "key1@maf2.example", false, false)]
    [InlineData("key1@maf.example", "key1.@maf.example", false, false)]
    [InlineData("a.b@c", "a@b.c", false, false)]
    [InlineData("AAECAwQFBgcICQoLDA0ODw==@bsf.example", "aAECAwQFBgcICQoLDA0ODw==@bsf.example", false, false)]
    [InlineData("AAECAwQFBgcICQoLDA0ODw==@bsf.example", "AAECAwQFBgcICQoLDA0ODw==@BSF.example", true, true)]
    public void OnlyAKmIdForgivesTheCaseOfItsRelativePart(string first, string second, bool sameKmId, bool sameKpsaId)
    {
        Assert.Equal(sameKmId, Identifier.Same<KmId>(first, second));
        Assert.Equal(sameKmId, Identifier.Same<KmId>(second, first));
        Assert.Equal(sameKpsaId, Identifier.Same<KpsaId>(first, second));
        Assert.Null(Identifier.Same<KmId>(first, "no key identifier"));
    }

    [Theory]
    [InlineData(Hex + "@mef.example", Hex + "|mef.example")]
    [InlineData("000102030405060708090A0B0C0D0E0F@mef.example", "000102030405060708090A0B0C0D0E0F|mef.example")]
    [InlineData("000102030405060708090A0b0c0D0e0F@mef", "000102030405060708090A0b0c0D0e0F|mef")]
    public void KeIdAndMafKeyIdAreHexadecimal(string text, string parts)
    {
        Assert.Equal(parts, Read.Parts<KeId>(text));
        Assert.Equal(parts, Read.Parts<MafKeyId>(text));
    }

    [Theory]
    [InlineData("000102030405060708090a0b0c0d0e@mef.example", FaultReason.RelativeLength, 30)]
    [InlineData("000102030405060708090a0b0c0d0e0@mef.example", FaultReason.RelativeLength, 31)]
    [InlineData(Hex + "0@mef.example", FaultReason.RelativeLength, 32)]
    [InlineData("000102030405060708090a0b0c0d0e0g@mef.example", FaultReason.NotHexadecimal, 31)]
    [InlineData("0x0102030405060708090a0b0c0d0e0f@mef.example", FaultReason.NotHexadecimal, 1)]
    [InlineData("00:01:02@mef.example", FaultReason.NotHexadecimal, 2)]
    [InlineData(Hex + "@mef.example:", FaultReason.FqdnCharacter, 44)]
    [InlineData(Hex + "@mef.example;", FaultReason.FqdnCharacter, 44)]
    [InlineData(Hex, FaultReason.NoAt, 32)]
    [InlineData("@mef.example", FaultReason.RelativeEmpty, 0)]
    public void KeIdAndMafKeyIdAreRefusedWithTheRule(string text, FaultReason reason, int position)
    {
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<KeId>(text));
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<MafKeyId>(text));
    }

    [Fact]
    public void ABTidIsAKeIdButNoMafKeyId()
    {
        Assert.Equal("AAECAwQFBgcICQoLDA0ODw==|bsf.mnc001.mcc262.pub.3gppnetwork.org", Read.Parts<KeId>(BTidText));
        Assert.Equal(new IdentifierFault(FaultReason.NotHexadecimal, 5), Read.Fault<MafKeyId>(BTidText));
        Assert.Equal("++++++++++++++++++++/w==|bsf.example", Read.Parts<BTid>(SlashBTid));
        Assert.Equal(new IdentifierFault(FaultReason.NotBase64, 0), Read.Fault<BTid>(Hex + "@bsf.example"));
        Assert.Equal(new IdentifierFault(FaultReason.LabelEmpty, 25), Read.Fault<BTid>("AAECAwQFBgcICQoLDA0ODw==@.example"));
    }

    [Theory]
    [InlineData(Hex + "@mef.example", "000102030405060708090A0B0C0D0E0F@MEF.example", true)]
    [InlineData(Hex + "@mef.example", "100102030405060708090a0b0c0d0e0f@mef.example", false)]
    public void OctetsAreComparedWithoutCase(string first, string second, bool same)
    {
        Assert.Equal(same, Identifier.Same<KeId>(first, second));
        Assert.Equal(same, Identifier.Same<MafKeyId>(first, second));
    }

    [Fact]
    public void FormsWhatTheClausesForm()
    {
        byte[] octets = Convert.FromHexString(Hex);
        Assert.True(KeId.TryForm(octets, "mef.example", out var keId, out _));
        Assert.Equal("000102030405060708090A0B0C0D0E0F@mef.example", keId.ToString());
        Assert.Equal(Read.Valid<KeId>(Hex + "@mef.example"), keId);
        Assert.True(MafKeyId.TryForm(octets, "maf.example", out var mafKeyId, out _));
        Assert.Equal("000102030405060708090A0B0C0D0E0F@maf.example", mafKeyId.ToString());
        Assert.True(BTid.TryForm(octets, "bsf.example", out var btid, out _));
        Assert.Equal("AAECAwQFBgcICQoLDA0ODw==@bsf.example", btid.ToString());
    }

    [Theory]
    [InlineData("23553cbe9637a89d218ae64dae47bf35", "I1U8vpY3qJ0hiuZNrke/NQ==")]
    [InlineData("fbeffffbeffffbeffffbeffffbefffff", "++//++//++//++//++///w==")]
    public void ABTidIsBase64OfRandAndTheNameOfTheBsf(string rand, string expected)
    {
        Assert.True(BTid.TryForm(Convert.FromHexString(rand), "bsf.m2msp.example", out var btid, out _));
        Assert.Equal(expected + "@bsf.m2msp.example", btid.ToString());
        Assert.Equal(expected, btid.RandomPart);
        Assert.Equal("bsf.m2msp.example", btid.Domain);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(17)]
    [InlineData(0)]
    public void ABTidIsFormedOf16Octets(int length) => Assert.False(BTid.TryForm(new byte[length], "bsf.m2msp.example", out _, out _));

    [Theory]
    [InlineData("0001", "mef.example", FaultReason.RelativeLength, 2)]
    [InlineData(Hex + "10", "mef.example", FaultReason.RelativeLength, 17)]
    [InlineData("", "mef.example", FaultReason.RelativeLength, 0)]
    [InlineData(Hex, "", FaultReason.FqdnEmpty, 0)]
    [InlineData(Hex, "mef..example", FaultReason.LabelEmpty, 4)]
    public void FormsNothingOfWrongParts(string octets, string fqdn, FaultReason reason, int position)
    {
        Assert.False(KeId.TryForm(Convert.FromHexString(octets), fqdn, out _, out var fault));
        Assert.Equal(new IdentifierFault(reason, position), fault);
        Assert.False(MafKeyId.TryForm(Convert.FromHexString(octets), fqdn, out _, out fault));
        Assert.Equal(new IdentifierFault(reason, position), fault);
        Assert.False(BTid.TryForm(Convert.FromHexString(octets), fqdn, out _, out _));
        Assert.False(BTid.TryForm(Convert.FromHexString(Hex), "a@b", out _, out _));
    }
}
