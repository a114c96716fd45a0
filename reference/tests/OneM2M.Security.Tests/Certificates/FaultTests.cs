using OneM2M.Security.Certificates;
using static OneM2M.Security.Certificates.CertificateFault;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>Each fault by what raises it and nothing else.</summary>
public sealed class FaultTests
{
    private static readonly Dictionary<string, (Scene Scene, CertificateFault[] Faults)> Table = new()
    {
        ["good"] = (new(), []),
        ["with the anchor sent along"] = (new() { Chain = [Bench.Entity.Sign(), Bench.Ca.Sign(), Bench.Root.Sign()] }, []),
        ["by the anchor itself"] = (new() { Entity = ByRoot, Chain = [ByRoot.Sign()] }, []),
        ["the CA as the anchor"] = (new() { Anchors = [Bench.Ca.Sign()] }, []),
        ["an anchor that expired"] = (new() { Root = Bench.Root with { NotAfter = Bench.Now.AddDays(-1), NotBefore = Bench.Now.AddDays(-2) } }, []),
        ["an anchor with basicConstraints of no CA"] = (new() { Root = Bench.Root.Basic(false) }, []),
        ["no anchor"] = (new() { Anchors = [] }, [NoPath]),
        ["an anchor that cannot be read"] = (new() { Anchors = [[0x30, 0x80]] }, [NoPath]),
        ["without the CA"] = (new() { Chain = [Bench.Entity.Sign()] }, [NoPath]),
        ["the CA first"] = (new() { Chain = [Bench.Entity.Sign(), Bench.Root.Sign(), Bench.Ca.Sign()] }, [NoPath]),
        ["self-signed"] = (new() { Chain = [(Bench.Entity with { Issuer = Bench.Entity.Subject, Signer = Bench.Key }).Sign()] }, [NoPath]),
        ["a root sent along that is no anchor"] = (new() { Chain = [Bench.Entity.Sign(), Bench.Ca.Sign(), Bench.Root.Sign()], Anchors = [(Bench.Root with { Issuer = Der.Name("R"), Subject = Der.Name("R") }).Sign()] }, [NoPath]),
        ["nothing"] = (new() { Chain = [] }, [Unreadable]),
        ["eleven"] = (new() { Chain = [.. Enumerable.Repeat(Bench.Entity.Sign(), CertificateVerification.LongestChain + 1)] }, [Unreadable]),
        ["octets"] = (new() { Chain = [[0x04, 0x01, 0x00]] }, [Unreadable]),
        ["an issuer of octets"] = (new() { Chain = [Bench.Entity.Sign(), []] }, [Unreadable]),
        ["too large"] = (new() { Entity = Bench.Entity.With("1.2.3", new byte[40_000], critical: false) }, [Unreadable]),
        ["an octet behind it"] = (new() { Chain = [[.. Bench.Entity.Sign(), 0x00], Bench.Ca.Sign()] }, [Unreadable]),
        ["a raw key"] = (new() { Chain = [Bench.Entity.Key] }, [OtherKind]),
        ["by another key"] = (new() { Entity = Bench.Entity with { Signer = Bench.OtherKey } }, [BadSignature]),
        ["a CA by another key"] = (new() { Ca = Bench.Ca with { Signer = Bench.OtherKey } }, [BadSignature]),
        ["two algorithms"] = (new() { Entity = Bench.Entity with { AlgorithmWithin = Draft.EcdsaWithSha384 } }, [AlgorithmsDisagree]),
        ["a point off its curve"] = (new() { Entity = Bench.Entity with { Key = [.. Bench.Entity.Key[..^1], (byte)(Bench.Entity.Key[^1] ^ 1)] } }, [KeyUnusable]),
        ["the last second"] = (new() { Now = Bench.Entity.NotAfter }, []),
        ["after the last second"] = (new() { Now = Bench.Entity.NotAfter.AddTicks(1) }, [Expired, Expired]),
        ["the first second"] = (new() { Now = Bench.Entity.NotBefore }, []),
        ["before the first second"] = (new() { Now = Bench.Entity.NotBefore.AddTicks(-1) }, [NotYetValid, NotYetValid]),
        ["valid until 9999"] = (new() { Entity = Bench.Entity with { End = Der.Wrapped(0x18, [.. "99991231235959Z"u8]) } }, []),
        ["an end in local time"] = (new() { Entity = Bench.Entity with { End = Der.Wrapped(0x18, [.. "20320101000000"u8]) } }, [Unreadable]),
        ["an end with an offset"] = (new() { Entity = Bench.Entity with { End = Der.Wrapped(0x17, [.. "320101000000+0100"u8]) } }, [Unreadable]),
        ["an end with a fraction"] = (new() { Entity = Bench.Entity with { End = Der.Wrapped(0x18, [.. "20320101000000.5Z"u8]) } }, [Unreadable]),
        ["an end in the thirteenth month"] = (new() { Entity = Bench.Entity with { End = Der.Wrapped(0x17, [.. "321301000000Z"u8]) } }, [Unreadable]),
        ["expired"] = (new() { Entity = Bench.Entity with { NotAfter = Bench.Now.AddHours(-1) } }, [Expired]),
        ["a CA that expired"] = (new() { Ca = Bench.Ca with { NotAfter = Bench.Now.AddHours(-1) } }, [Expired]),
        ["not yet valid"] = (new() { Entity = Bench.Entity with { NotBefore = Bench.Now.AddHours(1) } }, [NotYetValid]),
        ["cA FALSE"] = (new() { Ca = Bench.Ca.Basic(false) }, [NotACa]),
        ["no basicConstraints"] = (new() { Ca = Bench.Ca.Without(Draft.BasicConstraints) }, [NotACa]),
        ["no keyCertSign"] = (new() { Ca = Bench.Ca.Usage(0x82) }, [MayNotSignCertificates]),
        ["path length 0"] = (new() { Ca = Bench.Ca.Basic(true, 0) }, []),
        ["path length 0 and a CA below"] = (new() { Chain = [ByLower.Sign(), Lower.Sign(), Bench.Ca.Basic(true, 0).Sign()] }, [PathTooLong]),
        ["path length 1 and a CA below"] = (new() { Chain = [ByLower.Sign(), Lower.Sign(), Bench.Ca.Basic(true, 1).Sign()] }, []),
        ["path length 0 and a self-issued CA below"] = (new() { Chain = [(Bench.Entity with { Signer = Bench.OtherKey }).Sign(), (Lower with { Subject = Der.Name("CA") }).Sign(), Bench.Ca.Basic(true, 0).Sign()] }, []),
        ["unknown critical extension"] = (new() { Entity = Bench.Entity.With("1.2.3", [0x05, 0x00]) }, [UnknownCriticalExtension]),
        ["unknown critical extension in a CA"] = (new() { Ca = Bench.Ca.With("1.2.3", [0x05, 0x00]) }, [UnknownCriticalExtension]),
        ["unknown extension"] = (new() { Entity = Bench.Entity.With("1.2.3", [0x05, 0x00], critical: false) }, []),
        ["policy constraints"] = (new() { Ca = Bench.Ca.With("2.5.29.36", Der.Sequence([0x80, 0x01, 0x00])) }, [UnknownCriticalExtension]),
        ["any policy inhibited"] = (new() { Ca = Bench.Ca.With("2.5.29.54", [0x02, 0x01, 0x00]) }, []),
        ["key usage twice"] = (new() { Entity = Bench.Entity.And(Draft.KeyUsage, Der.Bits([0x80], 7)) }, [ExtensionTwice]),
        ["no name constraints"] = (new() { Ca = Bench.Ca.Without(Draft.NameConstraints) }, [ConstraintsMissing]),
        ["name constraints of another form"] = (new() { Ca = Bench.Ca.Constrained([Names.Mail("m2msp.example")], []) }, [ConstraintsMissing]),
        ["no name constraints in an anchor that signed it"] = (new() { Entity = ByRoot, Chain = [ByRoot.Sign()], Root = Bench.Root.Without(Draft.NameConstraints) }, [ConstraintsMissing]),
        ["no name constraints in an anchor above a CA"] = (new() { Root = Bench.Root.Without(Draft.NameConstraints) }, []),
        ["outside the CA's constraints"] = (new() { Ca = Bench.Ca.Constrained([Names.Dns("other.m2msp.example")], []) }, [ConstraintsViolated]),
        ["outside the anchor's constraints"] = (new() { Root = Bench.Root.Constrained([Names.Dns("other.m2msp.example")], []) }, [ConstraintsViolated]),
        ["inside excluded"] = (new() { Ca = Bench.Ca.Constrained([Names.Dns("m2msp.example")], [Names.Dns("in-cse.m2msp.example")]) }, [ConstraintsViolated]),
        ["a CA named outside the anchor's"] = (new() { Root = Bench.Root.Constrained([Names.Dns("m2msp.example"), Names.Directory(Der.Name("X"))], []) }, [ConstraintsViolated, ConstraintsViolated]),
        ["no name"] = (new() { Entity = Bench.Entity.Without(Draft.SubjectAltName) }, [IdentifierMissing]),
        ["common name only"] = (new() { Entity = Bench.Entity.Without(Draft.SubjectAltName) with { Subject = Der.Name(Bench.CseId) } }, [IdentifierMissing]),
        ["a name of another form"] = (new() { Entity = Bench.Entity.Named(Names.Uri("http://m2msp.example/in-cse")) }, [IdentifierMissing]),
        ["another name"] = (new() { Entity = Bench.Entity.Named(Names.Dns("mn-cse.m2msp.example")) }, [IdentifierMismatch]),
        ["any name where none is configured"] = (new Scene { Entity = Bench.Entity.Named(Names.Dns("mn-cse.m2msp.example")) }.Expecting(e => e with { Identifier = null }), []),
        ["no name where none is configured"] = (new Scene { Entity = Bench.Entity.Without(Draft.SubjectAltName) }.Expecting(e => e with { Identifier = null }), [IdentifierMissing]),
        ["wildcard beside"] = (new() { Entity = Bench.Entity.Named(Names.Dns(Bench.CseId), Names.Dns("*.m2msp.example")) }, [Wildcard]),
        ["wildcard instead"] = (new Scene { Entity = Bench.Entity.Named(Names.Dns("*.m2msp.example")) }.Expecting(e => e with { EnforcesProfile = false }), [IdentifierMismatch]),
        ["wildcard beside, for a device"] = (Scene.Of(CertificateFlavour.Device, null, Names.Registered("1.2.3"), Names.Dns("*.m2msp.example")), []),
        ["another purpose"] = (new() { Entity = Bench.Entity.Purposes("1.3.6.1.5.5.7.3.3") }, [OtherPurpose]),
        ["the purpose of the other end"] = (new() { Entity = Bench.Entity.Purposes("1.3.6.1.5.5.7.3.2") }, [OtherPurpose]),
        ["the purpose of this end"] = (new Scene { Entity = Bench.Entity.Purposes("1.3.6.1.5.5.7.3.2") }.Expecting(e => e with { End = CertificateEnd.Client }), []),
        ["any purpose"] = (new() { Entity = Bench.Entity.Purposes("2.5.29.37.0") }, []),
        ["no purpose named"] = (new() { Entity = Bench.Entity.Without(Draft.ExtendedKeyUsage) }, []),
        ["no digitalSignature"] = (new() { Entity = Bench.Entity.Usage(0x08) }, [MayNotSign]),
        ["a CA without digitalSignature"] = (new() { Ca = Bench.Ca.Usage(0x06) }, [MayNotSign]),
        ["no key usage"] = (new() { Entity = Bench.Entity.Without(Draft.KeyUsage) }, [KeyUsageMissing]),
        ["an RSA key"] = (new() { Entity = Bench.Entity with { Key = Bench.Rsa.ExportSubjectPublicKeyInfo() } }, [KeyAlgorithm]),
        ["a key on P-384"] = (new() { Entity = Bench.Entity with { Key = Bench.P384.ExportSubjectPublicKeyInfo() } }, [KeyCurve]),
        ["a compressed point"] = (new() { Entity = Bench.Entity with { Key = RawKeyTests.Compressed } }, [KeyForm]),
        ["SHA-384"] = (new() { Entity = Bench.Entity with { Algorithm = Draft.EcdsaWithSha384 } }, [SignatureHash]),
        ["a CA on P-384"] = (new() { Ca = Bench.Ca with { Key = Bench.P384.ExportSubjectPublicKeyInfo() }, Entity = Bench.Entity with { Signer = Bench.P384 } }, [SignatureAlgorithm, KeyCurve]),
        ["a CA with RSA"] = (new() { Ca = Bench.Ca with { Key = Bench.Rsa.ExportSubjectPublicKeyInfo() }, Entity = Bench.Entity with { Signer = Bench.Rsa, Algorithm = Draft.RsaWithSha256 } }, [SignatureAlgorithm, KeyAlgorithm]),
    };

    public static TheoryData<string> Rows => [.. Table.Keys];

    private static Draft ByRoot => Bench.Entity with { Issuer = Der.Name("Root"), Signer = Bench.RootKey };

    private static Draft ByLower => Bench.Entity with { Issuer = Der.Name("lower"), Signer = Bench.OtherKey };

    private static Draft Lower => Bench.Ca with { Issuer = Der.Name("CA"), Subject = Der.Name("lower"), Signer = Bench.CaKey, Key = Bench.OtherKey.ExportSubjectPublicKeyInfo() };

    [Theory]
    [MemberData(nameof(Rows))]
    public void IsRaisedAlone(string row)
    {
        var (scene, faults) = Table[row];
        var verdict = scene.Verify();
        Assert.True(faults.SequenceEqual(verdict.Faults.Select(f => f.Fault)), $"{row}: {verdict}");
        Assert.Equal(faults.Length == 0, verdict.IsAccepted);
        Assert.Empty(verdict.Warnings);
    }

    [Fact]
    public void EachHasWordsAndAClause()
    {
        foreach (var fault in Enum.GetValues<CertificateFault>())
        {
            var finding = new CertificateFinding(fault, 0, "");
            Assert.True(finding.Says.Length > 5 && finding.Clause.Length >= 5, $"{fault}");
        }
    }

    [Fact]
    public void EachIsRaisedSomewhere()
    {
        // Those of raw keys and of status have tests of their own.
        CertificateFault[] elsewhere = [RawKeyNotTrusted, Revoked, StatusUnknown];
        Assert.Empty(Enum.GetValues<CertificateFault>().Except(Table.Values.SelectMany(r => r.Faults)).Except(elsewhere));
    }

    [Fact]
    public void WordsOfStrangersAreMadePrintable()
    {
        var verdict = new Scene { Entity = Bench.Entity.Named(Names.Dns("in-cse\n\u001b[31m.m2msp.example" + new string('x', 500))) }.Verify();
        var line = verdict.ToString();
        Assert.DoesNotContain(line, char.IsControl);
        Assert.InRange(line.Length, 1, 1000);
    }

    [Fact]
    public void ConstraintsOnDevicesAndNodesAreAWarning()
    {
        foreach (var (flavour, name, names) in ((CertificateFlavour, string, byte[])[])
            [(CertificateFlavour.Device, "0.2.481.1.100.3030.10011", Names.Device("0.2.481.1", "100.3030.10011")), (CertificateFlavour.NodeId, "node-1.m2msp.example", Names.Dns("node-1.m2msp.example"))])
        {
            var verdict = (Scene.Of(flavour, name, names) with { Ca = Bench.Ca.Without(Draft.NameConstraints) }).Verify();
            Assert.True(verdict.IsAccepted, verdict.ToString());
            Assert.Equal([ConstraintsMissing], verdict.Warnings.Select(w => w.Fault));
        }
    }

    [Fact]
    public void WithoutTheProfileWhatCanBeVerifiedIsLetIn()
    {
        string[] profile =
        [
            "no name constraints", "name constraints of another form", "no name constraints in an anchor that signed it", "wildcard beside", "a CA without digitalSignature", "no key usage", "an RSA key",
            "a key on P-384", "a compressed point", "SHA-384", "a CA on P-384", "a CA with RSA",
        ];
        Assert.Equal(
            profile.Order(StringComparer.Ordinal),
            Table.Where(r => r.Value.Faults.Length > 0 && r.Value.Scene.Expecting(e => e with { EnforcesProfile = false }).Verify().IsAccepted).Select(r => r.Key).Order(StringComparer.Ordinal));
    }
}
