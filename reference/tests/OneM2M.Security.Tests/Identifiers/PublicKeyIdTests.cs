using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>
/// Public key identifiers (10.1.2). The RSA key, its digest and its 120 bits are those of RFC 6920 section 8.2; the values for the elliptic
/// curve key were computed with `openssl dgst` and `base64`.
/// </summary>
public sealed class PublicKeyIdTests
{
    private const string Rsa =
        "30820122300d06092a864886f70d01010105000382010f003082010a0282010100a25f83da9bd9f17a3a3667bafd5a940ecf16d55a553a5ed403b1658e6dcfa3b7"
        + "dba4e7cc0f52c67d351dc468c2bd7b9ddbe40ad710cdf95320ee0dd7566e5b7aae2c5f830a193c725896d686e80ee694eb5cf2903ef3a88a8856b6cd3638762297"
        + "b16b3c9c07f34f9708a1bc29389b81062b7460387a932f39be1234096e0b5710b7a37bf2c6eed6c1e5ecaec59c8314f46b58e2def2ffc97707e3f34c97cf1a289e"
        + "38a1b3934175a1a4763f4d78d744d61ae3cee25dc5784cb531222ec74b8c6f56785ca1c4c01dcae5b944d7e9909cbceeb0a2b1dcda6da00ff6ad1e2c12a2a76660"
        + "3e36d49141c2f2e769392c9dd2dfb5a34495487c876489ddbf0501eedd0203010001";

    private const string Ec =
        "3059301306072a8648ce3d020106082a8648ce3d0301070342000470497b50d4eee0622b51ad8f6ed8bf915cce39401f8a47810c80781a320bcc3b3eb662b66d70eb7c"
        + "392cd11c0affaf4d5feecb44ab98cc0c0d8cdceac0b06451";

    private const string RsaDigest = "53269057e12fe2b74ba07c892560a2d753877eb62ff44d5a19002530ed97ffe4";

    [Theory]
    [InlineData(Rsa, "sha-256", "ni:///sha-256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q")]
    [InlineData(Rsa, "sha-256-128", "ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi1w")]
    [InlineData(Rsa, "sha-256-120", "ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi")]
    [InlineData(Ec, "sha-256", "ni:///sha-256;3whuiC-vlRL0rLHROP-JHK-SJx7C2G70WyyeC5H1Upk")]
    [InlineData(Ec, "sha-256-128", "ni:///sha-256-128;3whuiC-vlRL0rLHROP-JHA")]
    [InlineData(Ec, "sha-256-120", "ni:///sha-256-120;3whuiC-vlRL0rLHROP-J")]
    public void FormsAndMatches(string spki, string hash, string expected)
    {
        var octets = Convert.FromHexString(spki);
        Assert.True(PublicKeyId.TryForm(octets, NiHash.Find(hash)!, out var id, out _));
        Assert.Equal(expected, id.ToString());
        Assert.Equal(expected.Replace("ni:///", "", StringComparison.Ordinal), $"{id.Hash.Name};{id.Value}");
        Assert.Equal(id, Read.Valid<PublicKeyId>(expected));
        Assert.True(Read.Valid<PublicKeyId>(expected).Matches(octets));
        Assert.False(Read.Valid<PublicKeyId>(expected).Matches(Convert.FromHexString(spki == Ec ? Rsa : Ec)));
    }

    [Theory]
    [InlineData("ni:///sha-256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q", 64)]
    [InlineData("ni://mef.example:8443/sha-256-128;UyaQV-Ev4rdLoHyJJWCi1w?ct=text/plain&x=%41", 32)]
    [InlineData("NI://user:x@[2001:db8::1]:/sha-256-120;UyaQV-Ev4rdLoHyJJWCi?", 30)]
    public void AuthorityAndQueryHaveNoPartInTheName(string text, int digits)
    {
        var id = Read.Valid<PublicKeyId>(text);
        Assert.Equal(RsaDigest[..digits], Convert.ToHexStringLower(id.Digest()));
        Assert.True(id.Matches(Convert.FromHexString(Rsa)));
        Assert.True(Identifier.Same<PublicKeyId>(text, $"ni:///{id.Hash.Name};{id.Value}"));
        Assert.Equal(text, id.ToString());
    }

    [Theory]
    [InlineData("", FaultReason.Empty, 0)]
    [InlineData("sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiScheme, 0)]
    [InlineData("nih:sha-256-120;5326-9057-e12f-e2b7-4ba0-7c89-2560-a2;f", FaultReason.NiScheme, 0)]
    [InlineData("ni:sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiSlashes, 3)]
    [InlineData("ni:/sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiSlashes, 3)]
    [InlineData("ni://sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiSlashes, 3)]
    [InlineData("ni://a b/sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiAuthority, 5)]
    [InlineData("ni://a%4/sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiAuthority, 5)]
    [InlineData("ni://a:b/sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiAuthority, 5)]
    [InlineData("ni://[]/sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiAuthority, 5)]
    [InlineData("ni:///sha-256-120", FaultReason.NiNoSemicolon, 17)]
    [InlineData("ni:///sha-256-96;UyaQV-Ev4rdLoHyJ", FaultReason.NiHash, 6)]
    [InlineData("ni:///sha-512;UyaQV-Ev4rdLoHyJ", FaultReason.NiHash, 6)]
    [InlineData("ni:///sha256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q", FaultReason.NiHash, 6)]
    [InlineData("ni:////sha-256-120;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiHash, 6)]
    [InlineData("ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi1w==", FaultReason.NiCharacter, 40)]
    [InlineData("ni:///sha-256-120;UyaQV+Ev4rdLoHyJJWCi", FaultReason.NiCharacter, 23)]
    [InlineData("ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi#x", FaultReason.NiCharacter, 38)]
    [InlineData("ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWC", FaultReason.NiLength, 37)]
    [InlineData("ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi", FaultReason.NiLength, 38)]
    [InlineData("ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi1w", FaultReason.NiLength, 38)]
    [InlineData("ni:///sha-256-120;", FaultReason.NiLength, 18)]
    [InlineData("ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi1x", FaultReason.NiTrailingBits, 39)]
    [InlineData("ni:///sha-256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-R", FaultReason.NiTrailingBits, 56)]
    [InlineData("ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi?a b", FaultReason.NiQuery, 39)]
    [InlineData("ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi?%zz", FaultReason.NiQuery, 39)]
    public void IsRefusedWithTheRule(string text, FaultReason reason, int position) =>
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<PublicKeyId>(text));

    [Theory]
    [InlineData("ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi1w", "ni://a/sha-256-128;UyaQV-Ev4rdLoHyJJWCi1w", true)]
    [InlineData("ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi1w", "ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi", false)]
    [InlineData("ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi", "ni:///sha-256-120;uyaQV-Ev4rdLoHyJJWCi", false)]
    public void TheSameHashAndDigestAreTheSameName(string first, string second, bool same) =>
        Assert.Equal(same, Identifier.Same<PublicKeyId>(first, second));

    [Theory]
    [InlineData("")]
    [InlineData("3003020105")]
    [InlineData("04" + Ec)]
    [InlineData(Ec + "00")]
    [InlineData("30815930" + "1306072a8648ce3d020106082a8648ce3d0301070342000470497b50d4eee0622b51ad8f6ed8bf915cce39401f8a47810c80781a320bcc3b3eb662b66d70eb7c"
        + "392cd11c0affaf4d5feecb44ab98cc0c0d8cdceac0b06451")]
    public void OctetsThatAreNoKeyAreRefused(string octets)
    {
        Assert.False(PublicKeyId.TryForm(Convert.FromHexString(octets), NiHash.Sha256, out _, out var fault));
        Assert.Equal(new IdentifierFault(FaultReason.NotSubjectPublicKeyInfo, 0), fault);
        Assert.False(Read.Valid<PublicKeyId>("ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi").Matches(Convert.FromHexString(octets)));
    }

    /// <summary>Every octet string that is one bit, or one octet shorter, away from a key is taken or refused, never thrown at.</summary>
    [Fact]
    public void BrokenKeysNeverThrow()
    {
        var key = Convert.FromHexString(Ec);
        for (var bit = 0; bit < key.Length * 8; bit++)
        {
            var broken = key.ToArray();
            broken[bit / 8] ^= (byte)(1 << (bit % 8));
            PublicKeyId.TryForm(broken, NiHash.Sha256, out _, out _);
            Assert.False(PublicKeyId.TryForm(key.AsSpan(0, bit / 8), NiHash.Sha256, out _, out _));
        }
    }
}
