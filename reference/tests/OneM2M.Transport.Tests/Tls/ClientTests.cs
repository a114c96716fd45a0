using System.Text;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Tls;

namespace OneM2M.Transport.Tests.Tls;

/// <summary>Our client and our server with one another.</summary>
public sealed class ClientTests
{
    private const byte UnknownCa = 48;
    private const byte UnknownPskIdentity = 115;

    [Fact]
    public async Task AKeyReachesTheAuthorityThatIsMeant()
    {
        await using var node = await TlsNode.StartAsync();
        await using var client = await TlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.OtherAuthority, Identities.OtherKey));
        var answer = await AskAsync(client, "/?label=EXPORTER-oneM2M-Connection");
        Assert.Contains("at mef.m2msp.example of kpsa-0001@m2msp.example under 00ae", answer, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexString(client.Identity.ExportKeyingMaterial("EXPORTER-oneM2M-Connection", 48)), answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CertificatesBothWays()
    {
        await using var node = await TlsNode.StartAsync();
        await using var client = await TlsAssociationClient.ConnectAsync(node.Address, WithCertificate(node));
        Assert.Contains("of cse-id under c023", await AskAsync(client, "/"), StringComparison.Ordinal);
        Assert.Equal(node.EntityB.Certificate, client.Identity.Peer!.Certificates.Single());
    }

    [Fact]
    public async Task RawPublicKeysBothWays()
    {
        await using var node = await TlsNode.StartAsync();
        await using var client = await TlsAssociationClient.ConnectAsync(
            node.Address, WithCertificate(node) with { Credential = node.EntityA.RawCredential, ExpectsRawPublicKey = true });
        Assert.Contains("of raw under c023", await AskAsync(client, "/"), StringComparison.Ordinal);
        Assert.Equal(node.EntityB.PublicKey, client.Identity.Peer!.Certificates.Single());
    }

    [Fact]
    public async Task ARefusalOfTheClientsJudgeEndsTheHandshake()
    {
        await using var node = await TlsNode.StartAsync();
        var refused = await Assert.ThrowsAsync<HandshakeException>(() => TlsAssociationClient.ConnectAsync(node.Address, WithCertificate(node) with { Judge = node.Mef.Judge }));
        Assert.Equal(UnknownCa, refused.AlertSent);
        Assert.Equal(0, node.Requests);
    }

    [Fact]
    public async Task TheServersAlertIsToldToTheClient()
    {
        await using var node = await TlsNode.StartAsync();
        var stranger = new PresharedKey("nobody"u8.ToArray(), Identities.Key.Key);
        var refused = await Assert.ThrowsAsync<HandshakeException>(() => TlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, stranger)));
        Assert.Equal(UnknownPskIdentity, refused.AlertReceived);
    }

    [Fact]
    public async Task AnIdentityAndAKeyOfTheLengthsThatRfc4279AsksForAreTaken()
    {
        var key = new PresharedKey([.. Enumerable.Repeat((byte)'k', 128)], [.. Enumerable.Range(0, 64).Select(i => (byte)i)]);
        await using var node = await TlsNode.StartAsync(o => o with { Authorities = [o.Authorities[0] with { Keys = [key] }] });
        await using var client = await TlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, key));
        Assert.Contains("of kkkk", await AskAsync(client, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutExtendedMasterSecretNothingIsExported()
    {
        await using var node = await TlsNode.StartAsync();
        await using var client = await TlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Identities.Key) with { Rules = new OldMasterSecret() });
        Assert.Throws<InvalidOperationException>(() => client.Identity.ExportKeyingMaterial("EXPORTER-oneM2M-Connection", 48));
        Assert.Contains("no export", await AskAsync(client, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALargeBodyGoesThroughWhole()
    {
        await using var node = await TlsNode.StartAsync();
        await using var client = await TlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Identities.Key));
        var body = new byte[3_000_000];
        await client.Stream.WriteAsync(Encoding.ASCII.GetBytes($"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: {body.Length}\r\n\r\n"));
        await client.Stream.WriteAsync(body);
        Assert.Contains("with 3000000 octets", await ReadUntilAsync(client, "octets, "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyAtOnceAreToldApart()
    {
        await using var node = await TlsNode.StartAsync(o => o with { Authorities = [o.Authorities[0] with { Keys = [.. Enumerable.Range(0, 50).Select(Numbered)] }] });
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            await using var client = await TlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Numbered(i)));
            return await AskAsync(client, "/");
        }));
        Assert.All(answers.Index(), a => Assert.Contains($"of key-{a.Index} under", a.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EndingTheNodeEndsAssociations()
    {
        var node = await TlsNode.StartAsync();
        await using var client = await TlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Identities.Key));
        await AskAsync(client, "/");
        var farewell = client.Stream.ReadAsync(new byte[1]).AsTask();
        await node.DisposeAsync();
        Assert.Equal(0, await farewell);
    }

    private static PresharedKey Numbered(int number) => new(Encoding.ASCII.GetBytes($"key-{number}"), [.. Enumerable.Repeat((byte)number, 16)]);

    private static ClientOptions WithKey(string authority, PresharedKey key) => new() { Authority = authority, Key = key };

    private static ClientOptions WithCertificate(TlsNode node) => new() { Authority = Identities.Authority, Credential = node.EntityA.Credential, Judge = node.EntityB.Judge };

    private static async Task<string> AskAsync(TlsAssociationClient client, string target)
    {
        await client.Stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n"));
        return await ReadUntilAsync(client, "\r\n0\r\n");
    }

    private static async Task<string> ReadUntilAsync(TlsAssociationClient client, string end)
    {
        var said = new StringBuilder();
        var buffer = new byte[4096];
        while (!said.ToString().Contains(end, StringComparison.Ordinal))
        {
            var count = await client.Stream.ReadAsync(buffer);
            Assert.NotEqual(0, count);
            said.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return said.ToString();
    }

    private sealed class OldMasterSecret : HandshakeRules
    {
        public override bool ExtendsMasterSecret => false;
    }
}
