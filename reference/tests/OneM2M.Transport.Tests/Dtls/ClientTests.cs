using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Dtls;

namespace OneM2M.Transport.Tests.Dtls;

/// <summary>Our client and our server with one another.</summary>
public sealed class ClientTests
{
    private const byte UnknownPskIdentity = 115;

    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task AKeyReachesTheAuthorityThatIsMeant()
    {
        await using var node = new DtlsNode();
        await using var client = await DtlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.OtherAuthority, Identities.OtherKey));
        Assert.Contains("at mef.m2msp.example of kpsa-0001@m2msp.example under c0a8 said hello", await AskAsync(client, "hello"), StringComparison.Ordinal);
        Assert.Equal(node.LastExport, Convert.ToHexString(client.Identity.ExportKeyingMaterial("EXPORTER-oneM2M-Bootstrap", 48)));
    }

    [Fact]
    public async Task CertificatesBothWays()
    {
        await using var node = new DtlsNode();
        await using var client = await DtlsAssociationClient.ConnectAsync(node.Address, WithCertificate(node));
        Assert.Contains("of cse-id under c0ae", await AskAsync(client, "hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RawPublicKeysBothWays()
    {
        await using var node = new DtlsNode();
        await using var client = await DtlsAssociationClient.ConnectAsync(
            node.Address, WithCertificate(node) with { Credential = node.EntityA.RawCredential, ExpectsRawPublicKey = true });
        Assert.Contains("of raw under c0ae", await AskAsync(client, "hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheServersAlertIsToldToTheClient()
    {
        await using var node = new DtlsNode();
        var stranger = new PresharedKey("nobody"u8.ToArray(), Identities.Key.Key);
        var refused = await Assert.ThrowsAsync<HandshakeException>(() => DtlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, stranger)));
        Assert.Equal(UnknownPskIdentity, refused.AlertReceived);
    }

    [Fact]
    public async Task ASilentServerIsGivenUpAtTheDeadline()
    {
        using var silent = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var time = new FakeTimeProvider();
        var connecting = DtlsAssociationClient.ConnectAsync((IPEndPoint)silent.LocalEndPoint!, WithKey(Identities.Authority, Identities.Key) with { Time = time });
        await silent.ReceiveAsync(new byte[2048]);
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("in time", (await Assert.ThrowsAsync<HandshakeException>(() => connecting)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CloseNotifyEndsTheAssociationAtTheServer()
    {
        await using var node = new DtlsNode();
        var client = await DtlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Identities.Key));
        await AskAsync(client, "hello");
        Assert.Equal(1, node.Endpoint.Associations);
        await client.DisposeAsync();
        await WaitAsync(() => node.Endpoint.Associations == 0);
    }

    [Fact]
    public async Task ASilentAssociationEnds()
    {
        var time = new FakeTimeProvider();
        await using var node = new DtlsNode(o => o with { Time = time });
        await using var client = await DtlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Identities.Key));
        await AskAsync(client, "hello");
        time.Advance(new HandshakeLimits().Idle / 2);
        Assert.Equal(1, node.Endpoint.Associations);
        time.Advance(new HandshakeLimits().Idle);
        Assert.Equal(0, node.Endpoint.Associations);
    }

    [Fact]
    public async Task IdleAssociationsHoldNoThread()
    {
        await using var node = new DtlsNode();
        var clients = new List<DtlsAssociationClient>();
        for (var i = 0; i < 100; i++)
            clients.Add(await DtlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Identities.Key)));
        await WaitAsync(() => node.Endpoint.Handshakes == 0);
        Assert.Equal(100, node.Endpoint.Associations);
        Assert.DoesNotContain(Directory.GetDirectories("/proc/self/task"), t => ReadName(t) == DtlsEndpoint.HandshakeThread);
        Assert.Contains("said still here", await AskAsync(clients[0], "still here"), StringComparison.Ordinal);
        foreach (var client in clients)
            await client.DisposeAsync();
    }

    [Fact]
    public async Task DisposalEndsAssociationsAndHandshakes()
    {
        var node = new DtlsNode();
        await using var client = await DtlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Identities.Key));
        await AskAsync(client, "hello");
        await node.DisposeAsync();
        Assert.Equal(0, node.Endpoint.Associations);
        Assert.Equal(0, node.Endpoint.Handshakes);

        // The client hears of it: nothing more comes, at once.
        await Assert.ThrowsAnyAsync<IOException>(() => client.ExchangeAsync("hello"u8.ToArray(), Patience));
    }

    [Fact]
    public async Task WithoutACookieTheServerAsksForNone()
    {
        await using var node = new DtlsNode(o => o with { Rules = new NoCookie() });
        await using var client = await DtlsAssociationClient.ConnectAsync(node.Address, WithKey(Identities.Authority, Identities.Key));
        Assert.Contains("said hello", await AskAsync(client, "hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatComesTwiceIsTakenOnce()
    {
        await using var node = new DtlsNode();
        await SayThroughDoublingRelayAsync(node);
        Assert.Equal(2, node.Datagrams);
    }

    [Fact]
    public async Task WithoutProtectionAgainstReplaysItIsTakenTwice()
    {
        await using var node = new DtlsNode(o => o with { Rules = new TakesReplays() });
        await SayThroughDoublingRelayAsync(node);
        await WaitAsync(() => node.Datagrams > 2);
    }

    private static async Task SayThroughDoublingRelayAsync(DtlsNode node)
    {
        await using var relay = new CopyingRelay(node.Address, _ => 2);
        await using var client = await DtlsAssociationClient.ConnectAsync(relay.Address, WithKey(Identities.Authority, Identities.Key));
        await AskAsync(client, "one");

        // What is sent twice comes in order, so that the answer to this one is after the second of the one before.
        Assert.NotEmpty(await AskAsync(client, "two"));
    }

    private static ClientOptions WithKey(string authority, PresharedKey key) => new() { Authority = authority, Key = key };

    private static ClientOptions WithCertificate(DtlsNode node) => new() { Authority = Identities.Authority, Credential = node.EntityA.Credential, Judge = node.EntityB.Judge };

    private static async Task<string> AskAsync(DtlsAssociationClient client, string text) =>
        Encoding.UTF8.GetString(await client.ExchangeAsync(Encoding.UTF8.GetBytes(text), Patience) ?? []);

    private static async Task WaitAsync(Func<bool> until)
    {
        using var hang = new CancellationTokenSource(Patience);
        while (!until())
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, hang.Token);
    }

    private static string ReadName(string task)
    {
        try
        {
            return File.ReadAllText(Path.Combine(task, "comm")).Trim();
        }
        catch (IOException)
        {
            return "";
        }
    }

    private sealed class TakesReplays : HandshakeRules
    {
        public override ReadOnlyMemory<byte> InsteadOfDropped(ReadOnlyMemory<byte> last) => last;
    }

    private sealed class NoCookie : HandshakeRules
    {
        public override bool AsksForCookie => false;
    }
}
