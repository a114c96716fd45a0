using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>What honest certificates do that no "shall" forbids, and how much weighs what the standard is of two minds about.</summary>
public sealed class JudgementTests
{
    private const string CrlDistributionPoints = "2.5.29.31";

    [Fact]
    public void ARequestWithAnEmptySubjectNeedsNoCriticalName()
    {
        // RFC 5280 4.2.1.6 speaks of certificates; the CA makes the extension critical when it issues one.
        var key = TestKey.P256();
        var octets = (RequestDraft.For(Bench.Pki, CertificateFlavour.CseId, key) with { Subject = Asn.Name(null) }).Sign(key);
        Assert.Equal("", Bench.Text(Bench.Lint(new Issued(IssuedKind.Request, octets, key, []), Bench.Told(CertificateFlavour.CseId))));
    }

    [Fact]
    public void CriticalDistributionPointsAreNoError()
    {
        // http://sp.example/crl as fullName of the one point.
        var uri = Asn.Sequence(Asn.Wrapped(0xA0, Asn.Wrapped(0xA0, SubjectName.Uri("http://sp.example/crl"))));
        var result = Bench.Lint(Leaf(CertificateFlavour.CseId, d => d.With(new DraftExtension(CrlDistributionPoints, true, Asn.Sequence(uri)))), Bench.Told(CertificateFlavour.CseId));
        Assert.Equal(["extension-critical"], Bench.Rules(result));
        Assert.Equal(Severity.Warning, result.Findings.Single().Severity);
    }

    [Theory]
    [InlineData("https://devices.m2msp.example/sn/10011", "https://devices.m2msp.example/sn/10011", "name-form")]
    [InlineData("https://devices.m2msp.example/sn/10011", "https://devices.m2msp.example/sn/10012", "name-form name-identity")]
    [InlineData("urn:dev:mac:0024befffe804ff1", "urn:dev:mac:0024befffe804ff1", "")]
    public void ADeviceMayBeNamedByAUri(string uri, string identity, string rules)
    {
        var issued = Leaf(CertificateFlavour.Device, d => d.With(DraftExtension.Names(SubjectName.Uri(uri))));
        var options = Bench.Untold(CertificateFlavour.Device) with { Identity = identity };
        var result = Bench.Lint(issued, options);
        Assert.Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries), Bench.Rules(result).Except(["name-constraints-form"]));
        Assert.All(result.Findings, f => Assert.Equal(f.Rule == ProfileRules.NameIdentity ? Severity.Error : Severity.Warning, f.Severity));
    }

    [Fact]
    public void AnEntityWithTheCertificateOfACaIsAnObservation()
    {
        var usage = Reading.KeyUsageBits.DigitalSignature | Reading.KeyUsageBits.KeyCertSign;
        var issued = Leaf(CertificateFlavour.CseId, d => d.With(DraftExtension.Basic(isCa: true)).With(DraftExtension.KeyUsage(usage))
            .With(DraftExtension.Constraints(Bench.Pki.Names.Subtrees(CertificateFlavour.CseId), [])));
        var result = Bench.Lint(issued, Bench.Told(CertificateFlavour.CseId));
        Assert.Equal(["leaf-is-ca"], Bench.Rules(result));
        Assert.Equal(Severity.Observation, result.Findings.Single().Severity);
    }

    [Theory]
    [InlineData(CertificateFlavour.Fqdn, Severity.Error)]
    [InlineData(CertificateFlavour.CseId, Severity.Observation)]
    [InlineData(CertificateFlavour.AeId, Severity.Observation)]
    [InlineData(CertificateFlavour.NodeId, Severity.Observation)]
    [InlineData(CertificateFlavour.Device, Severity.Observation)]
    public void RevocationWeighsWhereTheDutyIs(CertificateFlavour flavour, Severity severity)
    {
        foreach (var name in (string[])["revoked", "ca-revoked"])
        {
            var issued = Deviations.All.Single(d => d.Name == name).MakeFor(Bench.Pki, flavour);
            var result = Bench.Lint(issued, Bench.Told(flavour) with { RevocationLists = [.. Bench.Pki.RevocationLists(), .. issued.RevocationLists] });
            Assert.Equal((ProfileRules.Revocation, severity), (result.Findings.Single().Rule, result.Findings.Single().Severity));
        }
    }

    [Theory]
    [InlineData(CertificateFlavour.CseId, "http://m2msp.example/a?q=*", false)]
    [InlineData(CertificateFlavour.CseId, "http://m2msp.example/*", false)]
    [InlineData(CertificateFlavour.CseId, "http://*.m2msp.example/", true)]
    [InlineData(CertificateFlavour.Fqdn, "https://m2msp.example/*/x", false)]
    [InlineData(CertificateFlavour.NodeId, "urn:example:a*b", false)]
    [InlineData(CertificateFlavour.AeId, "http://m2msp.example/in-cse/C*", true)]
    [InlineData(CertificateFlavour.AeId, "http://m2msp.example/in-cse/C1?x=*", false)]
    [InlineData(CertificateFlavour.AeId, "http://*.example/in-cse/C1", true)]
    public void AnAsteriskIsAWildcardWhereANameCanHaveOne(CertificateFlavour flavour, string uri, bool isWildcard)
    {
        var issued = Leaf(flavour, d => d.With(DraftExtension.Names(Bench.Pki.Names.Name(flavour, Bench.Pki.Names.Of(flavour)!), SubjectName.Uri(uri))));
        Assert.Equal(isWildcard, Bench.Rules(Bench.Lint(issued, Bench.Untold(flavour))).Contains("name-wildcard"));
    }

    [Fact]
    public void WhatStandsBehindTheLastObjectOfAFileThatIsReadIsSaid()
    {
        var good = Bench.Pki.Good(CertificateFlavour.CseId);
        var many = Bench.Lint(good with { Issuers = [.. Enumerable.Repeat(good.Issuers[0], 100)] }, Bench.Told(CertificateFlavour.CseId));
        Assert.Contains("file: objects after the 64th are not read", many.NotJudged);
        var cut = Linter.Lint(System.Text.Encoding.ASCII.GetBytes(good.ToPem()[..^30]), Bench.Told(CertificateFlavour.CseId));
        Assert.Contains("file: object 2 cannot be read", cut.NotJudged);
    }

    private static Issued Leaf(CertificateFlavour flavour, Func<CertificateDraft, CertificateDraft> change) =>
        Bench.Pki.Leaf(flavour, Bench.Pki.For(flavour), "judged", TestKey.P256(), change);
}
