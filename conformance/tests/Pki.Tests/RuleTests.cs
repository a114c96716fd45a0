using System.Text;
using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>Rules and readings that no entry of the table of deviations shows.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk", true)]
    [InlineData("ni://example.com/sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk?ct=text/plain", true)]
    [InlineData("ni:///sha-256-128;f4OxZX_x_FO5LcGBSKHWXQ", true)]
    [InlineData("ni:///sha-256-120;f4OxZX_x_FO5LcGBSKHW", true)]
    [InlineData("ni:///sha-256-120;f4OxZX_x_FO5LcGBSKHWXQ", false)]
    [InlineData("ni:///sha-256-96;f4OxZX_x_FO5LcGB", false)]
    [InlineData("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk=", false)]
    [InlineData("ni:///sha-256;", false)]
    [InlineData("ni:///sha-256", false)]
    [InlineData("ni://", false)]
    [InlineData("", false)]
    public void IdentifiersOfKeysAreThoseOfRfc6920(string identifier, bool matches) =>

        // The octets "Hello World!" of RFC 6920 8.1 stand for a key.
        Assert.Equal(matches, PublicKeyIdentifier.Matches("Hello World!"u8, identifier));

    [Fact]
    public void AnAeIdWithoutSchemeIsAnObservationAndMatches()
    {
        var issued = Leaf(CertificateFlavour.AeId, d => d.With(DraftExtension.Names(SubjectName.Uri("//m2msp.example/in-cse/Csecurity"))));
        var result = Bench.Lint(issued, Bench.Told(CertificateFlavour.AeId));
        Assert.Equal(["name-scheme"], Bench.Rules(result));
        Assert.False(result.HasErrors);
    }

    [Theory]
    [InlineData(CertificateFlavour.Fqdn, Oids.ClientAuthentication)]
    [InlineData(CertificateFlavour.AeId, Oids.ServerAuthentication)]
    public void APurposeForTheOtherEndIsAnObservation(CertificateFlavour flavour, string purpose) =>
        Assert.Equal(["extended-key-usage-role"], Bench.Rules(Bench.Lint(Leaf(flavour, d => d.With(DraftExtension.Purposes(purpose))), Bench.Told(flavour))));

    [Fact]
    public void AKeyIdentifierOfAnotherIssuerIsAnObservationWhenTheFileSaysWhoIssuedIt()
    {
        // Found by name where no CA has that identifier.
        var root = Bench.Pki.For(CertificateFlavour.CseId);
        var issued = Leaf(CertificateFlavour.CseId, d => d.With(DraftExtension.AuthorityKey([1, 2, 3])));
        var rules = Bench.Rules(Bench.Lint(issued with { Issuers = [root.Certificate] }, Bench.Told(CertificateFlavour.CseId)));
        Assert.Equal(["key-identifiers-agree"], rules);
    }

    [Fact]
    public void AnIssuerWithoutANameIsFound() =>
        Assert.Contains("issuer-name", Bench.Rules(Bench.Lint(Leaf(CertificateFlavour.CseId, d => d with { Issuer = Asn.Name(null) }), Bench.Untold(CertificateFlavour.CseId))));

    [Fact]
    public void ACaWithoutANameIsFound()
    {
        var ca = Bench.Pki.Authority(Bench.Pki.Root, "nameless", CertificateFlavour.CseId, d => d with { Subject = Asn.Name(null) });
        var issued = Bench.Pki.Leaf(CertificateFlavour.CseId, ca, "below nameless", TestKey.P256(), d => d with { Issuer = Asn.Name(null) });
        Assert.Equal(["issuer-name", "subject-of-ca"], Bench.Rules(Bench.Lint(issued, Bench.Untold(CertificateFlavour.CseId))));
    }

    [Theory]
    [InlineData("0.2.481.1.100.3030.10011", true)]
    [InlineData("100.3030.10011", true)]
    [InlineData("0.2.481.1.100.3030.1001", false)]
    [InlineData("0.2.481.1.100.3030.10011.1", false)]
    public void AHardwareIdentifierMayBeATextOrArcs(string identity, bool matches)
    {
        foreach (var name in (byte[][])[SubjectName.Other("0.2.481.1", "100.3030.10011"), SubjectName.OtherText("0.2.481.1", "100.3030.10011")])
        {
            var issued = Leaf(CertificateFlavour.Device, d => d.With(DraftExtension.Names(name)));
            Assert.Equal(matches ? [] : ["name-identity"], Bench.Rules(Bench.Lint(issued, Bench.Told(CertificateFlavour.Device) with { Identity = identity })));
        }
    }

    [Fact]
    public void ANodeIdMayBeARegisteredId()
    {
        var issued = Leaf(CertificateFlavour.NodeId, d => d.With(DraftExtension.Names(SubjectName.Registered("0.2.481.1.100"))));
        Assert.Equal([], Bench.Rules(Bench.Lint(issued, Bench.Told(CertificateFlavour.NodeId) with { Identity = "0.2.481.1.100" })));
    }

    [Theory]
    [InlineData("a*.m2msp.example")]
    [InlineData("*")]
    [InlineData("in-cse.*.example")]
    public void AnyAsteriskIsAWildcard(string name) =>
        Assert.Contains("name-wildcard", Bench.Rules(Bench.Lint(Leaf(CertificateFlavour.CseId, d => d.With(DraftExtension.Names(SubjectName.Dns(name)))), Bench.Untold(CertificateFlavour.CseId))));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a..example")]
    [InlineData(".example")]
    [InlineData("-a.example")]
    [InlineData("a b.example")]
    [InlineData("in-cse.m2msp.example\n")]
    public void ANameThatIsNoDomainNameIsFound(string name) =>
        Assert.Contains("name-syntax", Bench.Rules(Bench.Lint(Leaf(CertificateFlavour.CseId, d => d.With(DraftExtension.Names(SubjectName.Dns(name)))), Bench.Untold(CertificateFlavour.CseId))));

    [Fact]
    public void AListThatIsStaleOrForgedIsOfNoUseAndRevokesNobody()
    {
        var (flavour, authority) = (CertificateFlavour.CseId, Bench.Pki.For(CertificateFlavour.CseId));
        var revoked = Deviations.All.Single(d => d.Name == "revoked").MakeFor(Bench.Pki, flavour);
        var forged = RevocationListDraft.Sign(authority with { Key = TestKey.P256() }, [CertificateDraft.SerialOf("cse-id/good")], Bench.Now, Bench.Now.AddDays(1));
        var ahead = RevocationListDraft.Sign(authority, [CertificateDraft.SerialOf("cse-id/revoked")], Bench.Now.AddDays(1), Bench.Now.AddDays(2));
        foreach (var list in (byte[][])[Bench.Pki.StaleRevocationList(authority), forged, ahead])
        {
            var result = Bench.Lint(revoked, Bench.Told(flavour) with { RevocationLists = [list] });
            Assert.Equal(["revocation-list"], Bench.Rules(result));
            Assert.False(result.HasErrors);
        }
    }

    [Fact]
    public void TheRootMayBeInTheFileAndAForeignCaMayNot()
    {
        var good = Bench.Pki.Good(CertificateFlavour.CseId);
        Assert.Equal("", Bench.Text(Bench.Lint(good with { Issuers = [.. good.Issuers, Bench.Pki.Root.Certificate] }, Bench.Told(CertificateFlavour.CseId))));
        Assert.Equal(["chain-order"], Bench.Rules(Bench.Lint(good with { Issuers = [.. good.Issuers, Bench.Pki.For(CertificateFlavour.AeId).Certificate] }, Bench.Told(CertificateFlavour.CseId))));
    }

    [Fact]
    public void WhatIsWrongWithTheTrustAnchorIsAWarning()
    {
        var key = TestKey.P256();
        var anchor = new CertificateDraft
        {
            Issuer = Asn.Name("Plain root"),
            Subject = Asn.Name("Plain root"),
            Key = key,
            Serial = [1],
            NotBefore = Bench.Now.AddDays(-2),
            NotAfter = Bench.Now.AddDays(-1),
            Extensions = [DraftExtension.SubjectKey(key.Identifier), DraftExtension.Basic(isCa: true), DraftExtension.KeyUsage(Reading.KeyUsageBits.KeyCertSign)],
        }.Sign(key);
        var root = new Authority("Plain root", key, anchor, []) { Chain = [] };
        var ca = Bench.Pki.Authority(root, "CA below a plain root", CertificateFlavour.CseId, d => d);
        var issued = Bench.Pki.Leaf(CertificateFlavour.CseId, ca, "below a plain root", TestKey.P256(), d => d);
        var result = Bench.Lint(issued, Bench.Untold(CertificateFlavour.CseId) with { Anchors = [anchor] });
        Assert.Equal(["expired", "key-usage-digital-signature", "name-constraints"], Bench.Rules(result));
        Assert.All(result.Findings, f => Assert.Equal(Severity.Warning, f.Severity));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n")]
    [InlineData("-----BEGIN CERTIFICATE-----\n")]
    [InlineData("-----BEGIN CERTIFICATE-----END CERTIFICATE-----")]
    [InlineData("-----BEGIN PGP MESSAGE-----\nAAAA\n-----END PGP MESSAGE-----\n")]
    public void WhatIsNothingIsSaidToBeNothing(string text) => Assert.Equal(["kind"], Bench.Rules(Linter.Lint(Encoding.ASCII.GetBytes(text), Bench.Untold(CertificateFlavour.CseId))));

    [Fact]
    public void WhatIsNotReadIsSaid()
    {
        var names = Leaf(CertificateFlavour.CseId, d => d.With(DraftExtension.Names(Enumerable.Repeat(SubjectName.Dns("in-cse.m2msp.example"), 1001))));
        Assert.Contains("more than 1000 names", Bench.Lint(names, Bench.Told(CertificateFlavour.CseId)).Findings.Single().Found, StringComparison.Ordinal);
        var extensions = Leaf(CertificateFlavour.CseId, d => d with { Extensions = [.. d.Extensions, .. Enumerable.Range(0, 100).Select(i => new DraftExtension("1.2." + i, false, [0x05, 0x00]))] });
        Assert.Contains("more than 100 extensions", Bench.Lint(extensions, Bench.Told(CertificateFlavour.CseId)).Findings.Single().Found, StringComparison.Ordinal);
    }

    [Fact]
    public void ARequestForAnFqdnIsAnObservation()
    {
        var result = Bench.Lint(Bench.Pki.GoodRequest(CertificateFlavour.Fqdn), Bench.Told(CertificateFlavour.Fqdn));
        Assert.Equal(["request-flavour"], Bench.Rules(result));
        Assert.False(result.HasErrors);
    }

    [Theory]
    [InlineData("3000")]
    [InlineData("30023000")]
    [InlineData("3080")]
    [InlineData("300530030201")]
    public void WhatBeginsLikeACertificateAndEndsIsFound(string hex) =>
        Assert.NotEmpty(Bench.Rules(Linter.Lint(Convert.FromHexString(hex), Bench.Untold(CertificateFlavour.CseId))).Intersect(["encoding", "kind"]));

    [Theory]
    [InlineData("field-domain-cse", "raw-public-key device cse-id node-id")]
    [InlineData("field-domain-ae", "raw-public-key device ae-id node-id")]
    [InlineData("in-cse", "raw-public-key cse-id")]
    [InlineData("in-ae", "raw-public-key ae-id")]
    [InlineData("maf", "fqdn")]
    [InlineData("mef", "fqdn")]
    public void FlavoursAreIssuedToEntitiesAsTheTableSays(string entity, string flavours)
    {
        foreach (var flavour in Enum.GetValues<CertificateFlavour>())
        {
            var result = Bench.Lint(Bench.Pki.Good(flavour), Bench.Untold(flavour) with { Entity = entity });
            Assert.Equal(flavours.Split(' ').Contains(FlavourNames.Of(flavour)) ? [] : ["flavour-of-entity"], Bench.Rules(result));
            Assert.False(result.HasErrors);
        }
    }

    [Fact]
    public void TheClauseIsThatOfTheFlavour()
    {
        var issued = Leaf(CertificateFlavour.NodeId, d => d.Without(Oids.SubjectAltName));
        Assert.Equal("10.1.1.8", Bench.Lint(issued, Bench.Untold(CertificateFlavour.NodeId)).Findings.Single().Clause);
    }

    [Fact]
    public void DeviceConstraintsWeighAsWarnings()
    {
        var plain = new TestPki(Bench.Pki.Names, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Bench.Now), constrainsDevices: false);
        var result = Bench.Lint(plain.Good(CertificateFlavour.Device), Bench.Untold(CertificateFlavour.Device) with { Anchors = [plain.Root.Certificate] });
        Assert.Equal(["name-constraints-form"], Bench.Rules(result));
        Assert.False(result.HasErrors);
    }

    private static Issued Leaf(CertificateFlavour flavour, Func<CertificateDraft, CertificateDraft> change) =>
        Bench.Pki.Leaf(flavour, Bench.Pki.For(flavour), "good", TestKey.P256(), change);
}
