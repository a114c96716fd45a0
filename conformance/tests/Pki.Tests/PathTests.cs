using System.Formats.Asn1;
using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>How a path is found and where it ends: trust anchors, names of CAs, the order of a file.</summary>
public sealed class PathTests
{
    private const CertificateFlavour Flavour = CertificateFlavour.CseId;

    private static readonly LintOptions Told = Bench.Told(Flavour) with { RevocationLists = [] };

    [Fact]
    public void AnIntermediateMayBeTheAnchorAndNothingAboveItIsJudged()
    {
        var upper = Bench.Pki.Authority(Bench.Pki.Root, "upper", Flavour, d => d with { Algorithm = Oids.EcdsaWithSha384, NotAfter = Bench.Now.AddHours(-1) });
        var lower = Bench.Pki.Authority(upper, "lower", Flavour, d => d);
        var leaf = Leaf(lower);
        Assert.Equal(["expired", "hash"], Bench.Rules(Bench.Lint(leaf, Told)));
        var result = Bench.Lint(leaf, Told with { Anchors = [lower.Certificate] });
        Assert.Equal("", Bench.Text(result));
        Assert.Equal(["revocation: no revocation list was given (--crl)"], result.NotJudged);
    }

    [Fact]
    public void FaultsOfAGivenAnchorAreWarnings()
    {
        var root = Root("Odd root", d => d.Without(Oids.BasicConstraints).Without(Oids.NameConstraints) with { Algorithm = Oids.EcdsaWithSha384 });
        var leaf = Leaf(root);
        Assert.True(Bench.Lint(leaf with { Issuers = [root.Certificate] }, Told with { Anchors = [] }).HasErrors);
        var result = Bench.Lint(leaf, Told with { Anchors = [root.Certificate] });
        Assert.Equal(["basic-constraints", "hash", "name-constraints"], Bench.Rules(result));
        Assert.All(result.Findings, f => Assert.Equal(Severity.Warning, f.Severity));
    }

    [Fact]
    public void NamesOutsideTheConstraintsOfAGivenAnchorAreAWarning()
    {
        // RFC 5280 6.1.1 takes a name and a key from an anchor; what else its certificate says is no part of the validation.
        var root = Root("Elsewhere", d => d.With(DraftExtension.Constraints([SubjectName.Dns("elsewhere.example")], [])));
        var result = Bench.Lint(Leaf(root), Told with { Anchors = [root.Certificate] });
        Assert.Equal(["name-constraints-satisfied"], Bench.Rules(result));
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void ARenewedRootWithTheSameKeyIsTheSameAnchor()
    {
        var old = Root("Renewed", d => d with { NotAfter = Bench.Now.AddDays(5) });
        var renewed = Draft("Renewed", old.Key).Sign(old.Key);
        var leaf = Leaf(old);
        foreach (var anchor in (byte[][])[old.Certificate, renewed])
            Assert.Equal("", Bench.Text(Bench.Lint(leaf with { Issuers = [old.Certificate] }, Told with { Anchors = [anchor] })));
    }

    [Fact]
    public void OfTwoAnchorsWithOneNameTheOneThatSignedIsTaken()
    {
        var roots = Enumerable.Range(0, 2).Select(_ => Root("Twin", d => d.Without(Oids.SubjectKeyIdentifier))).ToList();
        foreach (var root in roots)
        {
            var leaf = Bench.Pki.Leaf(Flavour, root, "below a twin", TestKey.P256(), d => d);
            Assert.Equal(["subject-key-identifier-of-ca"], Bench.Rules(Bench.Lint(leaf, Told with { Anchors = [.. roots.Select(r => r.Certificate)] })));
        }
    }

    [Fact]
    public void AnEntityWithTheNameOfItsCaIsNotSelfSigned()
    {
        var root = Root("Same name", d => d);
        var leaf = Bench.Pki.Leaf(Flavour, root, "same name", TestKey.P256(), d => d with { Subject = d.Issuer });
        Assert.Equal("", Bench.Text(Bench.Lint(leaf, Told with { Anchors = [root.Certificate] })));

        // Alone it cannot be said to be signed by anybody.
        var alone = Bench.Lint(leaf, Told with { Anchors = [] });
        Assert.Equal("", Bench.Text(alone));
        Assert.Contains(alone.NotJudged, n => n.StartsWith("signature of certificate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TEST ROOT")]
    [InlineData("  Test   root ")]
    public void NamesOfCasAreComparedWithoutCaseAndSuperfluousWhiteSpace(string writtenByTheCa)
    {
        var root = Root("Test root", d => d);
        foreach (var type in (UniversalTagNumber[])[UniversalTagNumber.UTF8String, UniversalTagNumber.PrintableString])
        {
            var leaf = Bench.Pki.Leaf(Flavour, root, "other case", TestKey.P256(), d => d with { Issuer = Name(writtenByTheCa, type) });
            Assert.Equal("", Bench.Text(Bench.Lint(leaf, Told with { Anchors = [root.Certificate] })));
        }
    }

    [Theory]
    [InlineData("ts-0003  TEST pki", true)]
    [InlineData("another organization", false)]
    public void DirectoryNamesAreComparedSoInConstraints(string organization, bool permitted)
    {
        var within = SubjectName.Directory(Asn.Sequence(Attribute(Oids.Organization, organization, UniversalTagNumber.PrintableString)));
        var root = Root("Directory", d => d.With(DraftExtension.Constraints([.. Bench.Pki.Names.Subtrees(Flavour), within], [])));
        var ca = Bench.Pki.Authority(root, "below Directory", Flavour, d => d);
        Assert.Equal(permitted ? [] : ["name-constraints-satisfied"], Bench.Rules(Bench.Lint(Leaf(ca), Told with { Anchors = [root.Certificate] })));
    }

    [Fact]
    public void AFileInAnyOrderIsJudgedAlikeAndItsOrderReportedOnce()
    {
        var lower = Bench.Pki.Authority(Bench.Pki.Authority(Bench.Pki.Root, "order: upper", Flavour, d => d), "order: lower", Flavour, d => d);
        var leaf = Leaf(lower);
        byte[][] all = [leaf.Octets, .. leaf.Issuers];
        foreach (var order in (int[][])[[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
        {
            var file = leaf with { Octets = all[order[0]], Issuers = [.. order[1..].Select(i => all[i])] };
            Assert.Equal(["chain-order"], Bench.Rules(Bench.Lint(file, Told)));
            Assert.Single(Bench.Lint(file, Told).Findings);
        }
    }

    [Fact]
    public void TheOrderIsOfNamesWhateverElseIsInTheFile()
    {
        // The root of the file is an older one with the same key; the path ends at the one that was given.
        var old = Root("Ordered", d => d with { NotAfter = Bench.Now.AddDays(5) });
        var ca = Bench.Pki.Authority(old, "below Ordered", Flavour, d => d);
        var leaf = Leaf(ca);
        var result = Bench.Lint(leaf with { Issuers = [ca.Certificate, old.Certificate] }, Told with { Anchors = [Draft("Ordered", old.Key).Sign(old.Key)] });
        Assert.Equal("", Bench.Text(result));

        // Of two CAs with one name the file has to show the one that signed.
        var twin = Bench.Pki.Authority(old, "below Ordered", Flavour, d => d);
        var wrong = Bench.Lint(leaf with { Issuers = [twin.Certificate, ca.Certificate] }, Told with { Anchors = [old.Certificate] });
        Assert.Equal(["chain-order"], Bench.Rules(wrong));
    }

    [Fact]
    public void AnchorsAndCasThatCannotBeReadAreSaid()
    {
        var result = Bench.Lint(Bench.Pki.Good(Flavour), Told with { Anchors = [Bench.Pki.Root.Certificate, [0x30, 0x00]], Chain = [[0x30, 0x03, 0x02, 0x01, 0x00]] });
        Assert.Equal("", Bench.Text(result));
        Assert.Single(result.NotJudged, n => n.StartsWith("certificate 2 of --anchors cannot be read", StringComparison.Ordinal));
        Assert.Single(result.NotJudged, n => n.StartsWith("certificate 1 of --chain cannot be read", StringComparison.Ordinal));
    }

    private static Issued Leaf(Authority issuer) => Bench.Pki.Leaf(Flavour, issuer, "path", TestKey.P256(), d => d);

    private static Authority Root(string name, Func<CertificateDraft, CertificateDraft> change)
    {
        var key = TestKey.P256();
        return new Authority(name, key, change(Draft(name, key)).Sign(key), []) { Chain = [] };
    }

    private static CertificateDraft Draft(string name, TestKey key) => new()
    {
        Issuer = Asn.Name(name),
        Subject = Asn.Name(name),
        Key = key,
        Serial = CertificateDraft.SerialOf(name),
        NotBefore = Bench.Pki.NotBefore,
        NotAfter = Bench.Pki.NotAfter,
        Extensions =
        [
            DraftExtension.SubjectKey(key.Identifier), DraftExtension.Basic(isCa: true),
            DraftExtension.KeyUsage(Reading.KeyUsageBits.DigitalSignature | Reading.KeyUsageBits.KeyCertSign | Reading.KeyUsageBits.CrlSign),
            DraftExtension.Constraints(Bench.Pki.Names.Subtrees(Flavour), []),
        ],
    };

    private static byte[] Name(string common, UniversalTagNumber type) => Asn.Sequence(Attribute(Oids.Organization, "TS-0003 test PKI", type), Attribute(Oids.CommonName, common, type));

    private static byte[] Attribute(string oid, string value, UniversalTagNumber type) => Asn.Wrapped(0x31, Asn.Sequence(Asn.Oid(oid), Asn.Of(w => w.WriteCharacterString(type, value))));
}
