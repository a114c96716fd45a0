using OneM2M.Security.KeyDerivation;

namespace OneM2M.Security.Tests.KeyDerivation;

/// <summary>
/// TS-0003 10.3.2 to 10.3.8. Every expected value is a literal, computed apart from this code with Python's hmac and unicodedata and, for the
/// first, with `openssl mac`.
/// </summary>
public sealed class KeyDerivationTests
{
    private static readonly byte[] Counting = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Theory]
    [InlineData("maf.m2msp.example", "8d0e4476ca7f98df847c14da6cde959e71f723feb0309e78ad03f6cdb901cbef")]
    [InlineData("maf\ufb01.example", "5cc0133fc45d43b248247772c1fbc445ee48c4d09f5c1b243fe4ada0cf86c87c")]
    [InlineData("\uff2d\uff21\uff26.example", "ddea41436f88caa901cc64761c5c261a6a8c8546c26e3337a7ebc80aeb7c74a7")]
    [InlineData("mafe\u0301.example", "2d980e42f48a0b669fada0a3c0891360a8e0106779a1630072bfc53148323a13")]
    [InlineData("maf\u00e9.example", "2d980e42f48a0b669fada0a3c0891360a8e0106779a1630072bfc53148323a13")]
    [InlineData("maf\uf900.example", "accf307d972fcdc039771f47d98b6197c4c9d6e117366099a0f58b0ab3bb2f72")]
    public void MasterCredential(string mafId, string expected)
    {
        using var ke = new Ke(Counting);
        using var km = EnrolmentKeyDerivation.MasterCredential(ke, mafId);
        Assert.Equal(expected, Hex(km));
    }

    /// <summary>10.3.3 does not say which form of the identifier goes in; each gives another key.</summary>
    [Theory]
    [InlineData("/mn1/C98", "c4ceb4afb5639f2f4d779a11f37a817813606d4914be738f5d315b7941542a8f")]
    [InlineData("//m2msp.example/mn1/C98", "c4c5efd019bee8fdc67e8e32c883534545ff233fa1cd07374ce1722fafc4b0ff")]
    public void ProvisionedSecureConnectionKey(string enroleeBId, string expected)
    {
        using var ke = new Ke(Counting);
        using var kpsa = EnrolmentKeyDerivation.ProvisionedSecureConnectionKey(ke, enroleeBId);
        Assert.Equal(expected, Hex(kpsa));
    }

    /// <summary>10.3.7 does not say how a SUID becomes octets; both usual ways, for the SUID 22.</summary>
    [Theory]
    [InlineData(new byte[] { 22 }, "e015d8e6dea93fb2e35ec12d31e9e5c5383f87e38dc542b89695c9536eb69bb3")]
    [InlineData(new byte[] { (byte)'2', (byte)'2' }, "c6df8bef4f3123da2630d5f2d1da8d3d743d46e4e69e5fc68ed6b500b51b4ef9")]
    public void UsageConstrained(byte[] suid, string expected)
    {
        using var ke = new Ke(Counting);
        using var key = EnrolmentKeyDerivation.UsageConstrained(ke, suid, "mn1.m2msp.example");
        Assert.Equal(expected, Hex(key));
    }

    [Theory]
    [InlineData(
        "SHA-256",
        "b5f68c62b280afbf6ed017e167cbca5949c805e7afb7edb8718f6e4157474326",
        "7b70d31367fe162ee71c8ce81ea8a104b736f30622689b1f08e9f296d6b95281",
        "0e01d8e757b8c163ed87de43e6439dde6f4a38e71d3590a09338ae6014489291",
        "c1c4dfa1e60e124ef645269ba5937b677f4553720f1370fd2651f33550ea6bcb",
        "3f87505c6dfb23f06081988d14c2189c8a78bd108597ea01e518a57ed5f3b1d5")]
    [InlineData(
        "SHA-384",
        "90c7fcc6fdc5524615813271d3d1bd1d6e64d46614b5883faa6487154dea9c49c03ce95222a22a70be1e397a4c9390e4",
        "37acd98f2ef683b5c2313b6e2330e94988e36c0629fab1490ebd795d19851cda038e3f84cae210b14c17fe3c09fd5a02",
        "ee0574aa418db35ec9d8af51724b1d3eeddcffda7a26cfc0e5dd8f63da8ff9522bd745af0fbf54ef26edfbfe226deac2",
        "9e99de68aba05e345b704e855887e6c23504696edd315f6e89fa3a17806dfc5c0df07ace94aa90814eb49405c68cbfad",
        "800f68a816a3c784a722aee4acc481b33b9cf71c120796366c07685b540c2edd07b5b9cb39e7cd551cf368c5cb2eae43")]
    public void EndToEnd(string hash, string expectedMaster, string auth, string conf, string attAuth, string attConf)
    {
        var derivation = new EndToEndKeyDerivation(hash);
        using var kpsa = new Kpsa(Counting);
        using var master = derivation.Master("salt"u8, kpsa);
        using var keys = derivation.Expand(master);
        Assert.Equal(
            [expectedMaster, auth, conf, attAuth, attConf],
            new SymmetricKey[] { master, keys.MessageAuthenticity, keys.MessageConfidentiality, keys.AttributeAuthenticity, keys.AttributeConfidentiality }.Select(Hex));
    }

    [Theory]
    [InlineData("SHA-1")]
    [InlineData("MD5")]
    [InlineData("Skein-1024-1024")]
    [InlineData("sha256")]
    [InlineData("no hash")]
    [InlineData("")]
    public void AnotherHashIsRefused(string hash)
    {
        using var kpsa = new Kpsa(Counting);
        using var master = new Ke2eMaster(Counting);
        Assert.Throws<ArgumentException>("hash", () => new EndToEndKeyDerivation(hash).Master("salt"u8, kpsa));
        Assert.Throws<ArgumentException>("hash", () => new EndToEndKeyDerivation(hash).Expand(master));
        Assert.Throws<ArgumentException>("hash", () => TlsExporter.Export(ExportUse.Enrolment, hash, new byte[48], Counting, Counting));
    }

    [Fact]
    public void AnEmptySaltIsAnHmacKeyLikeAnyOther()
    {
        using var kpsa = new Kpsa(Counting);
        using var master = new EndToEndKeyDerivation("SHA-256").Master([], kpsa);
        Assert.Equal("46bd320605c5a6b6163ab70bc6345b92a5f908e79fe58979c23ebb47d1a5e307", Hex(master));
    }

    [Fact]
    public void SessionESPrimKey()
    {
        using var pairwise = new PairwiseESPrimKey(Counting);
        using var session = ESPrimKeyDerivation.Session(pairwise, [0xa0, 0xa1, 0xa2, 0xa3], [0xb0, 0xb1, 0xb2, 0xb3]);
        Assert.Equal("a13c82c4c6f7471a4c0fbbba6eb71058f282b5e7c85e3ecb089d4ed987a0eeb8", Hex(session));
    }

    [Fact]
    public void ALoneSurrogateIsNoIdentifier()
    {
        using var ke = new Ke(Counting);
        Assert.Throws<ArgumentException>(() => EnrolmentKeyDerivation.MasterCredential(ke, "maf\ud800.example"));
    }

    private static string Hex(SymmetricKey key) => Convert.ToHexStringLower(key.Octets);
}
