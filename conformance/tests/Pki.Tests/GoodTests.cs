using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>What keeps the profiles raises no finding, of any severity.</summary>
public sealed class GoodTests
{
    public static TheoryData<CertificateFlavour> All => [.. Enum.GetValues<CertificateFlavour>()];

    public static TheoryData<CertificateFlavour> Requested => [CertificateFlavour.CseId, CertificateFlavour.AeId, CertificateFlavour.NodeId];

    [Theory]
    [MemberData(nameof(All))]
    public void NothingIsFound(CertificateFlavour flavour)
    {
        var good = Bench.Pki.Good(flavour);
        var told = Bench.Lint(good, Bench.Told(flavour));
        Assert.Equal("", Bench.Text(told));
        Assert.Empty(told.NotJudged);
        Assert.Equal("", Bench.Text(Bench.Lint(good, Bench.Untold(flavour))));
        Assert.Equal("", Bench.Text(Linting.Linter.Lint(good.Octets, Bench.Untold(flavour))));
    }

    [Theory]
    [MemberData(nameof(Requested))]
    public void NothingIsFoundInARequest(CertificateFlavour flavour) => Assert.Equal("", Bench.Text(Bench.Lint(Bench.Pki.GoodRequest(flavour), Bench.Told(flavour))));

    [Fact]
    public void ARawPublicKeyIsHeldToItsIdentifier()
    {
        var good = Bench.Pki.Good(CertificateFlavour.RawPublicKey);
        foreach (var algorithm in (string[])["sha-256", "sha-256-128", "sha-256-120"])
        {
            var identifier = Linting.PublicKeyIdentifier.Of(good.Octets, algorithm);
            Assert.Equal("", Bench.Text(Bench.Lint(good, Bench.Untold(CertificateFlavour.RawPublicKey) with { Identity = identifier })));
            var other = Linting.PublicKeyIdentifier.Of(TestKey.P256().SubjectPublicKeyInfo, algorithm);
            Assert.Equal(["raw-identifier"], Bench.Rules(Bench.Lint(good, Bench.Untold(CertificateFlavour.RawPublicKey) with { Identity = other })));
        }
    }

    [Fact]
    public void ACertificateIsNoRawPublicKey() =>
        Assert.Equal(["raw-form"], Bench.Rules(Bench.Lint(Bench.Pki.Good(CertificateFlavour.CseId), Bench.Untold(CertificateFlavour.RawPublicKey))));

    [Fact]
    public void NamesAndSerialNumbersAreTheSameInEveryRun()
    {
        var other = new TestPki(new PkiNames("m2msp.example"), TimeProvider.System);
        foreach (var flavour in FlavourNames.Chained)
        {
            var (a, b) = (Reading.ReadCertificate.Read(Bench.Pki.Good(flavour).Octets), Reading.ReadCertificate.Read(other.Good(flavour).Octets));
            Assert.Equal(a.Serial, b.Serial);
            Assert.Equal((a.SubjectText, a.IssuerText), (b.SubjectText, b.IssuerText));
            Assert.NotEqual(a.Key!.Octets, b.Key!.Octets);
        }
    }
}
