using OneM2M.Security.Certificates;
using static OneM2M.Security.Certificates.CertificateFault;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>Revocation lists and stapled answers: 8.1.2.2, RFC 5280 6.3, RFC 6960.</summary>
public sealed class StatusTests
{
    private static readonly byte[] Good = [0x80, 0x00];
    private static readonly byte[] Unknown = [0x82, 0x00];
    private static readonly byte[] Revoked = Der.Wrapped(0xA1, Der.Generalized(Bench.Now.AddDays(-1)));
    private static readonly (DateTimeOffset Made, DateTimeOffset Next) Current = (Bench.Now.AddHours(-1), Bench.Now.AddHours(1));
    private static readonly (DateTimeOffset Made, DateTimeOffset Next) Past = (Bench.Now.AddHours(-2), Bench.Now.AddSeconds(-1));
    private static readonly (DateTimeOffset Made, DateTimeOffset Next) Ahead = (Bench.Now.AddSeconds(1), Bench.Now.AddHours(1));

    private static readonly Draft Responder =
        Bench.Entity.Purposes("1.3.6.1.5.5.7.3.9") with { Subject = Der.Name("responder"), Key = Bench.OtherKey.ExportSubjectPublicKeyInfo(), Serial = 7 };

    private static readonly Dictionary<string, (Scene Scene, CertificateFault? WhereDuty, CertificateFault? Elsewhere)> Table = new()
    {
        ["nothing"] = (new(), StatusUnknown, null),
        ["a good list"] = (Listed(Bench.GoodList()), null, null),
        ["a good list with others in it"] = (Listed(Bench.GoodList(1, 2, 299, 301)), null, null),
        ["listed"] = (Listed(Bench.GoodList(1, 300)), CertificateFault.Revoked, CertificateFault.Revoked),
        ["listed in the second list"] = (new() { Lists = [Bench.GoodList(), Bench.GoodList(300)] }, CertificateFault.Revoked, CertificateFault.Revoked),
        ["a list that is past"] = (Listed(List(Past)), StatusUnknown, null),
        ["listed in one that is past"] = (Listed(List(Past, 300)), CertificateFault.Revoked, CertificateFault.Revoked),
        ["a list that is ahead"] = (Listed(List(Ahead)), StatusUnknown, null),
        ["a list at its last second"] = (Listed(List((Current.Made, Bench.Now))), null, null),
        ["a list without an end"] = (Listed(Bench.List("CA", Bench.CaKey, Current.Made, null, [])), StatusUnknown, null),
        ["a list by another key"] = (Listed(Bench.List("CA", Bench.OtherKey, Current.Made, Current.Next, [])), StatusUnknown, null),
        ["listed by another key"] = (Listed(Bench.List("CA", Bench.OtherKey, Current.Made, Current.Next, [300])), StatusUnknown, null),
        ["a list of another CA"] = (Listed(Bench.List("other", Bench.CaKey, Current.Made, Current.Next, [300])), StatusUnknown, null),
        ["a list of the root"] = (Listed(Bench.List("Root", Bench.RootKey, Current.Made, Current.Next, [300])), StatusUnknown, null),
        ["the CA listed by the root"] = (new() { Lists = [Bench.GoodList(), Bench.List("Root", Bench.RootKey, Current.Made, Current.Next, [200])] }, CertificateFault.Revoked, CertificateFault.Revoked),
        ["a list by a CA without cRLSign"] = (Listed(Bench.GoodList()) with { Ca = Bench.Ca.Usage(0x84) }, StatusUnknown, null),
        ["a list with a critical extension"] = (Listed(Bench.List("CA", Bench.CaKey, Current.Made, Current.Next, [], Draft.Extension("2.5.29.28", Der.Sequence(), true))), StatusUnknown, null),
        ["a list with an extension"] = (Listed(Bench.List("CA", Bench.CaKey, Current.Made, Current.Next, [], Draft.Extension("2.5.29.20", [0x02, 0x01, 0x01], false))), null, null),
        ["a list that cannot be read"] = (Listed([0x30, 0x03, 0x02, 0x01, 0x00]), StatusUnknown, null),
        ["answered good"] = (Stapled(Answer(Good, Current)), null, null),
        ["answered unknown"] = (Stapled(Answer(Unknown, Current)), StatusUnknown, null),
        ["answered revoked"] = (Stapled(Answer(Revoked, Current)), CertificateFault.Revoked, CertificateFault.Revoked),
        ["answered good and listed"] = (Listed(Bench.GoodList(300)) with { Staples = [Answer(Good, Current)] }, CertificateFault.Revoked, CertificateFault.Revoked),
        ["an answer that is past"] = (Stapled(Answer(Good, Past)), StatusUnknown, null),
        ["an answer without an end"] = (Stapled(Bench.Answer(Good, Bench.CaKey, Current.Made, null)), StatusUnknown, null),
        ["an answer about another"] = (Stapled(Bench.Answer(Good, Bench.CaKey, Current.Made, Current.Next, serial: 299)), StatusUnknown, null),
        ["an answer about another CA's"] = (Stapled(Bench.Answer(Good, Bench.CaKey, Current.Made, Current.Next, issuer: "other")), StatusUnknown, null),
        ["an answer by another key"] = (Stapled(Bench.Answer(Good, Bench.OtherKey, Current.Made, Current.Next)), StatusUnknown, null),
        ["an answer by the entity itself"] = (Stapled(Bench.Answer(Good, Bench.Key, Current.Made, Current.Next, certificates: Bench.Entity.Sign())), StatusUnknown, null),
        ["an answer by a responder"] = (Stapled(ByResponder(Responder)), null, null),
        ["by a responder that may not"] = (Stapled(ByResponder(Responder.Purposes("1.3.6.1.5.5.7.3.1", "2.5.29.37.0"))), StatusUnknown, null),
        ["by a responder that expired"] = (Stapled(ByResponder(Responder with { NotAfter = Bench.Now.AddSeconds(-1) })), StatusUnknown, null),
        ["by a responder of its own making"] = (Stapled(ByResponder(Responder with { Signer = Bench.OtherKey })), StatusUnknown, null),
        ["an answer that cannot be read"] = (Stapled([0x30, 0x03, 0x0A, 0x01, 0x00]), StatusUnknown, null),
    };

    public static TheoryData<string> Rows => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void IsKnownOrNot(string row)
    {
        var (scene, whereDuty, elsewhere) = Table[row];
        Assert.Equal(elsewhere, Only(scene));
        Assert.Equal(whereDuty, Only(scene.Expecting(e => e with { StatusIsDuty = true })));
    }

    private static CertificateFault? Only(Scene scene) => scene.Verify().Faults.Select(f => (CertificateFault?)f.Fault).SingleOrDefault();

    private static Scene Listed(byte[] list) => new() { Lists = [list] };

    private static Scene Stapled(byte[] answer) => new() { Staples = [answer] };

    private static byte[] List((DateTimeOffset Made, DateTimeOffset Next) time, params int[] revoked) => Bench.List("CA", Bench.CaKey, time.Made, time.Next, revoked);

    private static byte[] Answer(byte[] status, (DateTimeOffset Made, DateTimeOffset Next) time) => Bench.Answer(status, Bench.CaKey, time.Made, time.Next);

    private static byte[] ByResponder(Draft responder) => Bench.Answer(Good, Bench.OtherKey, Current.Made, Current.Next, certificates: responder.Sign());
}
