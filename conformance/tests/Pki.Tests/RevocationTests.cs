using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>What a revocation list says, and what it leaves open.</summary>
public sealed class RevocationTests
{
    private const CertificateFlavour Flavour = CertificateFlavour.Fqdn;

    private static readonly byte[] Serial = CertificateDraft.SerialOf("fqdn/good");

    [Fact]
    public void AnExpiredListClearsNobody()
    {
        var authority = Bench.Pki.For(Flavour);
        var result = Lint([Bench.Pki.StaleRevocationList(authority), Bench.Pki.Root.RevocationLists[0]]);
        Assert.Equal(["revocation-list"], Bench.Rules(result));
        Assert.Equal(["revocation of certificate: no list of O=TS-0003 test PKI, CN=CA fqdn that can be used"], result.NotJudged);

        // A current one beside it does.
        Assert.Empty(Lint([Bench.Pki.StaleRevocationList(authority), .. Bench.Pki.RevocationLists()]).NotJudged);
    }

    [Fact]
    public void AListWithoutNextUpdateRevokesAndClearsNobody()
    {
        var authority = Bench.Pki.For(Flavour);
        var clean = Lint([RevocationListDraft.Sign(authority, [], Bench.Now.AddDays(-1), null), Bench.Pki.Root.RevocationLists[0]]);
        Assert.Equal(["revocation-list"], Bench.Rules(clean));
        Assert.Contains("nextUpdate", clean.Findings.Single().Found, StringComparison.Ordinal);
        Assert.Single(clean.NotJudged, n => n.StartsWith("revocation of certificate", StringComparison.Ordinal));
        var revoked = Lint([RevocationListDraft.Sign(authority, [Serial], Bench.Now.AddDays(-1), null), Bench.Pki.Root.RevocationLists[0]]);
        Assert.Equal(["revocation", "revocation-list"], Bench.Rules(revoked));
    }

    [Theory]
    [InlineData("2.5.29.27")]
    [InlineData("2.5.29.28")]
    public void AListForAPartOfTheCertificatesIsNotTakenForOneOfAll(string extension)
    {
        // A delta and a list with an issuingDistributionPoint, both critical (RFC 5280 5.2.4, 5.2.5).
        var list = RevocationListDraft.Sign(Bench.Pki.For(Flavour), [Serial], Bench.Now.AddDays(-1), Bench.Now.AddDays(1), new DraftExtension(extension, true, [0x30, 0x00]));
        var result = Lint([list, Bench.Pki.Root.RevocationLists[0]]);
        Assert.Equal(["revocation-list"], Bench.Rules(result));
        Assert.Single(result.NotJudged);
    }

    [Fact]
    public void AListThatCannotBeReadIsSaid()
    {
        var result = Lint([[0x30, 0x00], .. Bench.Pki.RevocationLists()]);
        Assert.Equal(["revocation-list"], Bench.Rules(result));
        Assert.Equal("list 1", result.Findings.Single().Where);
    }

    [Fact]
    public void ListsAndAnswersHoldAsLongAsThePki()
    {
        Assert.All(Bench.Pki.RevocationLists(), l => Assert.Equal(Bench.Pki.NotAfter, Reading.ReadRevocationList.Read(l).NextUpdate));
        var late = Bench.Told(Flavour) with { Now = Bench.Pki.NotAfter.AddMinutes(-1) };
        var result = Bench.Lint(Bench.Pki.Good(Flavour), late);
        Assert.Equal("", Bench.Text(result));
        Assert.Empty(result.NotJudged);
    }

    private static LintResult Lint(byte[][] lists) => Bench.Lint(Bench.Pki.Good(Flavour), Bench.Told(Flavour) with { RevocationLists = lists });
}
