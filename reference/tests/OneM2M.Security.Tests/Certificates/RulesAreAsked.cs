using System.Reflection;
using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>Each rule has a say: a variant of it turns the verdict on one scene, from refused to accepted or back.</summary>
public sealed class RulesAreAsked
{
    private static readonly DateTimeOffset Later = Bench.Now.AddHours(1);
    private static readonly byte[] Good = [0x80, 0x00];
    private static readonly byte[] RawKey = Bench.Key.ExportSubjectPublicKeyInfo();
    private static readonly Draft Responder = Bench.Entity with { Subject = Der.Name("r"), Key = Bench.OtherKey.ExportSubjectPublicKeyInfo() };

    private static readonly Dictionary<string, Scene> Table = new()
    {
        [nameof(CertificateRules.Towards)] = new Scene { Entity = Bench.Entity.Named(Names.Dns("other.m2msp.example")) },
        [nameof(CertificateRules.KindFits)] = Raw(RawKey) with { Chain = [Bench.Entity.Sign()] },
        [nameof(CertificateRules.RawKeyMatches)] = Raw(Bench.OtherKey.ExportSubjectPublicKeyInfo()) with { Chain = [RawKey] },
        [nameof(CertificateRules.RawKeyIsTrustedUntold)] = new Scene { Chain = [RawKey], Expected = RawKeyTests.Expected() },
        [nameof(CertificateRules.PathMayEndAnywhere)] = new Scene { Anchors = [] },
        [nameof(CertificateRules.NamesChain)] = new Scene { Entity = Bench.Entity with { Issuer = Der.Name("X") } },
        [nameof(CertificateRules.SignatureHolds)] = new Scene { Entity = Bench.Entity with { Signer = Bench.OtherKey } },
        [nameof(CertificateRules.AlgorithmsAgree)] = new Scene { Entity = Bench.Entity with { AlgorithmWithin = Draft.EcdsaWithSha384 } },
        [nameof(CertificateRules.HasBegun)] = new Scene { Entity = Bench.Entity with { NotBefore = Later } },
        [nameof(CertificateRules.HasNotEnded)] = new Scene { Entity = Bench.Entity with { NotAfter = Bench.Now.AddHours(-1) } },
        [nameof(CertificateRules.ValidityCounts)] = new Scene { Ca = Bench.Ca with { NotAfter = Bench.Now.AddHours(-1) } },
        [nameof(CertificateRules.IsCa)] = new Scene { Ca = Bench.Ca.Basic(false) },
        [nameof(CertificateRules.MaySignCertificates)] = new Scene { Ca = Bench.Ca.Usage(0x82) },
        [nameof(CertificateRules.PathLengthHolds)] = new Scene { Ca = Bench.Ca, Chain = [LowerEntity.Sign(), Lower.Sign(), Bench.Ca.Basic(true, 0).Sign()] },
        [nameof(CertificateRules.IsProcessed)] = new Scene { Entity = Bench.Entity.With("1.2.3", [0x05, 0x00]) },
        [nameof(CertificateRules.MayRepeat)] = new Scene { Entity = Bench.Entity.And(Draft.KeyUsage, Der.Bits([0x80], 7)) },
        [nameof(CertificateRules.MaySign)] = new Scene { Entity = Bench.Entity.Usage(0x08) },
        [nameof(CertificateRules.PurposeFits)] = new Scene { Entity = Bench.Entity.Purposes("1.2.3") },
        [nameof(CertificateRules.ConstraintsAreDuty)] = new Scene { Ca = Bench.Ca.Without(Draft.NameConstraints) },
        [nameof(CertificateRules.LiesWithinPermitted)] = new Scene { Ca = Bench.Ca.Constrained([Names.Dns("other.example")], []) },
        [nameof(CertificateRules.LiesWithinExcluded)] = new Scene { Ca = Bench.Ca.Constrained([], [Names.Dns("m2msp.example")]) },
        [nameof(CertificateRules.ConstraintsCount)] = new Scene { Root = Bench.Root.Constrained([Names.Dns("other.example")], []) },
        [nameof(CertificateRules.DomainLiesWithin)] = new Scene { Ca = Bench.Ca.Constrained([Names.Dns("other.example")], []) },
        [nameof(CertificateRules.HostLiesWithin)] = Scene.Of(CertificateFlavour.AeId, null, Names.Uri("//elsewhere.example/a/C1")),
        [nameof(CertificateRules.ArcsLieWithin)] = Scene.Of(CertificateFlavour.Device, null, Names.Device("0.2.481.1", "1")),
        [nameof(CertificateRules.CanCarry)] = Scene.Of(CertificateFlavour.CseId, null, Names.Mail("a@b")).Expecting(e => e with { EnforcesProfile = false }),
        [nameof(CertificateRules.CommonNameCounts)] =
            new Scene { Entity = Bench.Entity.Without(Draft.SubjectAltName) with { Subject = Der.Name(Bench.CseId) } },
        [nameof(CertificateRules.IdentifierCounts)] = new Scene { Entity = Bench.Entity.Named(Names.Dns("other.m2msp.example")) },
        [nameof(CertificateRules.Whole)] = new Scene { Entity = Bench.Entity.Named(Names.Dns(Bench.CseId + "\0.m2msp.example")) },
        [nameof(CertificateRules.CseIdMatches)] = Scene.Of(CertificateFlavour.CseId, "a.m2msp.example", Names.Dns("b.m2msp.example")),
        [nameof(CertificateRules.FqdnMatches)] = Scene.Of(CertificateFlavour.Fqdn, "a.m2msp.example", Names.Dns("b.m2msp.example")),
        [nameof(CertificateRules.AeIdMatches)] = Scene.Of(CertificateFlavour.AeId, "//m2msp.example/a/C1", Names.Uri("//m2msp.example/a/C2")),
        [nameof(CertificateRules.NodeIdMatches)] = Scene.Of(CertificateFlavour.NodeId, "a.m2msp.example", Names.Dns("b.m2msp.example")),
        [nameof(CertificateRules.DeviceMatches)] = Scene.Of(CertificateFlavour.Device, "0.2.481.1.100.1", Names.Device("0.2.481.1", "100.2")),
        [nameof(CertificateRules.KeyAlgorithmFits)] = new Scene { Entity = Bench.Entity with { Key = Bench.Rsa.ExportSubjectPublicKeyInfo() } },
        [nameof(CertificateRules.CurveFits)] = new Scene { Entity = Bench.Entity with { Key = Bench.P384.ExportSubjectPublicKeyInfo() } },
        [nameof(CertificateRules.PointFormFits)] = new Scene { Entity = Bench.Entity with { Key = RawKeyTests.Compressed } },
        [nameof(CertificateRules.HashFits)] = new Scene { Entity = Bench.Entity with { Algorithm = Draft.EcdsaWithSha384 } },
        [nameof(CertificateRules.SignatureFits)] = new Scene { Anchors = [(Bench.Root with { Key = Bench.P384.ExportSubjectPublicKeyInfo() }).Sign()], Ca = Bench.Ca with { Signer = Bench.P384 } },
        [nameof(CertificateRules.ProfileUsageFits)] = new Scene { Ca = Bench.Ca.Usage(0x06) },
        [nameof(CertificateRules.UsageIsDuty)] = new Scene { Entity = Bench.Entity.Without(Draft.KeyUsage) },
        [nameof(CertificateRules.IsWildcard)] = new Scene { Entity = Bench.Entity.Named(Names.Dns(Bench.CseId), Names.Dns("*.m2msp.example")) },
        [nameof(CertificateRules.StatusIsDuty)] = Duty(new Scene()),
        [nameof(CertificateRules.IsRevoked)] = new Scene { Lists = [Bench.GoodList(300)] },
        [nameof(CertificateRules.ListSignatureHolds)] = Duty(new Scene { Lists = [Bench.List("CA", Bench.OtherKey, Bench.Now, Later, [])] }),
        [nameof(CertificateRules.MaySignLists)] = Duty(new Scene { Ca = Bench.Ca.Usage(0x84), Lists = [Bench.GoodList()] }),
        [nameof(CertificateRules.IsCurrent)] = Duty(new Scene { Lists = [Bench.List("CA", Bench.CaKey, Bench.Now, null, [])] }),
        [nameof(CertificateRules.AnswerSignatureHolds)] = Duty(new Scene { Staples = [Bench.Answer(Good, Bench.OtherKey, Bench.Now, Later)] }),
        [nameof(CertificateRules.MayAnswer)] = Duty(new Scene { Staples = [Bench.Answer(Good, Bench.OtherKey, Bench.Now, Later, certificates: Responder.Sign())] }),
    };

    public static TheoryData<string> Rules => [.. Table.Keys];

    private static Draft Lower => Bench.Ca with { Issuer = Der.Name("CA"), Subject = Der.Name("lower"), Signer = Bench.CaKey, Key = Bench.OtherKey.ExportSubjectPublicKeyInfo() };

    private static Draft LowerEntity => Bench.Entity with { Issuer = Der.Name("lower"), Signer = Bench.OtherKey };

    [Theory]
    [MemberData(nameof(Rules))]
    public void TurnsAVerdict(string rule)
    {
        Assert.False(Table[rule].Verify().IsAccepted);
        var verdict = Table[rule].Verify(new Loose(rule));
        Assert.True(verdict.IsAccepted, verdict.ToString());
    }

    [Fact]
    public void NoneIsForgotten()
    {
        var members = typeof(CertificateRules).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.IsVirtual).Select(m => m.Name.Replace("get_", "", StringComparison.Ordinal));
        Assert.Equal(members.Order(StringComparer.Ordinal), Table.Keys.Order(StringComparer.Ordinal));
    }

    private static Scene Raw(byte[] trusted) => new() { Expected = RawKeyTests.Expected(RawKeyTests.Id(trusted, NiHash.Sha256)) };

    private static Scene Duty(Scene scene) => scene.Expecting(e => e with { StatusIsDuty = true });
}
