using OneM2M.Transport.Associations;
using OneM2M.Transport.Tls;

namespace OneM2M.Transport.Tests.Tls;

/// <summary>Each rule of a server decides something that a client sees: with one of them broken the outcome is the other one.</summary>
public sealed class RuleTests
{
    private const int OldVersion = 0x0302;
    private const int OldSuite = 0x008c;
    private const int EcdhePsk = 0xc037;

    /// <summary>Name of the rule, what breaks it, the client, and whether the standard lets it in.</summary>
    private static readonly Dictionary<string, (HandshakeRules Broken, Func<TlsNode, ClientOptions> Client, bool LetIn)> Cases = new()
    {
        ["no other version"] = (new OldServer(), _ => WithKey() with { Rules = new OldServer() }, false),
        ["TLS 1.2"] = (new OldServer(), _ => WithKey(), true),
        ["the mandatory suite with keys"] = (new WithoutCbc(), _ => WithKey() with { Rules = new KeySuites(0x00ae) }, true),
        ["the mandatory suite with certificates"] = (new WithoutCbc(), n => WithCertificate(n) with { Rules = new CertificateSuites(0xc023) }, true),
        ["all suites of both clauses"] = (new KeySuites(0x00ae), _ => WithKey() with { Rules = new KeySuites(0xc0a8) }, true),
        ["no other key exchange"] = (new KeySuites(EcdhePsk), _ => WithKey() with { Rules = new KeySuites(EcdhePsk) }, false),
        ["the group"] = (new OtherGroup(), WithCertificate, true),
        ["the name selects the authority"] = (new Nameless(), _ => WithKey() with { Authority = Identities.OtherAuthority }, false),
        ["the name selects the keys"] = (new CommonKeys(), _ => WithKey() with { Authority = Identities.OtherAuthority }, false),
        ["an unknown name is refused"] = (new Nameless(), _ => WithKey() with { Authority = "nobody.example" }, false),
        ["an unknown identity is refused"] = (new AnyIdentity(), _ => WithKey() with { Key = new PresharedKey("nobody"u8.ToArray(), Identities.Key.Key) }, false),
        ["an identity in other case is another"] = (new AnyCase(), _ => WithKey() with { Key = new PresharedKey("KPSA-0001@m2msp.example"u8.ToArray(), Identities.Key.Key) }, false),
        ["all of the key counts"] = (new ShortKey(), _ => WithKey(), true),
        ["a certificate is asked for"] = (new AsksForNothing(), n => WithCertificate(n) with { Credential = null }, false),
        ["a certificate is needed"] = (new TakesNothing(), n => WithCertificate(n) with { Credential = null }, false),
        ["the judge is obeyed"] = (new Credulous(), n => WithCertificate(n) with { Credential = n.Mef.Credential }, false),
        ["possession is proved"] = (new Unproved(), n => WithCertificate(n) with { Credential = n.EntityA.With(n.Mef) }, false),
        ["raw public keys are taken"] = (new CertificatesOnly(), n => WithCertificate(n) with { Credential = n.EntityA.RawCredential }, true),
    };

    /// <summary>Their names.</summary>
    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task TheStandardDecides(string rule) => Assert.Equal(Cases[rule].LetIn, await IsLetInAsync(Cases[rule].Client, HandshakeRules.Standard));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task BrokenItDecidesOtherwise(string rule) => Assert.Equal(!Cases[rule].LetIn, await IsLetInAsync(Cases[rule].Client, Cases[rule].Broken));

    private static async Task<bool> IsLetInAsync(Func<TlsNode, ClientOptions> client, HandshakeRules rules)
    {
        await using var node = await TlsNode.StartAsync(o => o with { Rules = rules });
        try
        {
            await using var association = await TlsAssociationClient.ConnectAsync(node.Address, client(node));
            return (await association.ExchangeAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray())).Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static ClientOptions WithKey() => new() { Authority = Identities.Authority, Key = Identities.Key };

    private static ClientOptions WithCertificate(TlsNode node) => new() { Authority = Identities.Authority, Credential = node.EntityA.Credential, Judge = node.EntityB.Judge };

    private sealed class OldServer : HandshakeRules
    {
        public override IReadOnlyList<int> Versions(bool datagrams) => [OldVersion];

        public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => [OldSuite];
    }

    private sealed class WithoutCbc : HandshakeRules
    {
        public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => [0xc0a8];

        public override IReadOnlyList<int> SuitesWithCertificates(bool datagrams) => [0xc0ae];
    }

    private sealed class KeySuites(int only) : HandshakeRules
    {
        public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => [only];
    }

    private sealed class CertificateSuites(int only) : HandshakeRules
    {
        public override IReadOnlyList<int> SuitesWithCertificates(bool datagrams) => [only];
    }

    private sealed class OtherGroup : HandshakeRules
    {
        public override IReadOnlyList<int> Groups => [24];
    }

    private sealed class Nameless : HandshakeRules
    {
        public override VirtualAuthority? Meant(string? serverName, IReadOnlyList<VirtualAuthority> authorities) => authorities[0];
    }

    private sealed class CommonKeys : HandshakeRules
    {
        public override IReadOnlyList<PresharedKey> KeysOf(VirtualAuthority meant, IReadOnlyList<VirtualAuthority> authorities) => [.. authorities.SelectMany(a => a.Keys)];
    }

    private sealed class AnyIdentity : HandshakeRules
    {
        public override PresharedKey? Find(byte[] identity, IReadOnlyList<PresharedKey> keys) => keys[0];
    }

    private sealed class AnyCase : HandshakeRules
    {
        public override PresharedKey? Find(byte[] identity, IReadOnlyList<PresharedKey> keys) => keys.FirstOrDefault(
            k => System.Text.Encoding.Latin1.GetString(k.Identity).Equals(System.Text.Encoding.Latin1.GetString(identity), StringComparison.OrdinalIgnoreCase));
    }

    private sealed class ShortKey : HandshakeRules
    {
        public override byte[] KeyUsed(PresharedKey key) => key.Key[..8];
    }

    private sealed class AsksForNothing : HandshakeRules
    {
        public override bool AsksForCertificate => false;
    }

    private sealed class TakesNothing : HandshakeRules
    {
        public override bool LetsInWithoutCertificate => true;
    }

    private sealed class Credulous : HandshakeRules
    {
        public override PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) => PeerJudgement.Accept("anybody");
    }

    private sealed class Unproved : HandshakeRules
    {
        public override bool ChecksProofOfPossession => false;
    }

    private sealed class CertificatesOnly : HandshakeRules
    {
        public override IReadOnlyList<int> CertificateTypes => [0];
    }
}
