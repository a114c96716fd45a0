using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Dtls;

namespace OneM2M.Transport.Tests.Dtls;

/// <summary>Clients that mean harm cost a bounded time and memory, and disturb nobody else.</summary>
public sealed class HostileTests
{
    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task GarbageLeavesNothingBehind()
    {
        await using var node = new DtlsNode();
        using var hostile = Connect(node.Address);
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var garbage = new byte[random.Next(1, 200)];
            random.NextBytes(garbage);

            // Every other one looks like the beginning of a hello.
            if (i % 2 == 0 && garbage.Length > 14)
                (garbage[0], garbage[1], garbage[2], garbage[3], garbage[4], garbage[13]) = (22, 254, 253, 0, 0, 1);
            await hostile.SendAsync(garbage);
        }

        await IsServedAsync(node);
        Assert.Equal(1, node.Datagrams);
        Assert.InRange(node.Endpoint.Associations, 0, 1);
    }

    [Fact]
    public async Task AHelloWithoutACookieLeavesNothingBehind()
    {
        await using var node = new DtlsNode();

        // The server sees the first hello alone; what comes back asks for a cookie.
        await using var relay = new CopyingRelay(node.Address, number => number == 0 ? 50 : 0);
        using var giveUp = new CancellationTokenSource();
        var connecting = DtlsAssociationClient.ConnectAsync(relay.Address, Options, giveUp.Token);
        await IsServedAsync(node);
        Assert.InRange(node.Endpoint.Associations, 0, 1);
        Assert.Equal(0, node.Endpoint.Handshakes);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connecting);
    }

    [Fact]
    public async Task AHandshakeThatStopsHalfWayEndsAtTheDeadline()
    {
        var time = new FakeTimeProvider();
        await using var node = new DtlsNode(o => o with { Time = time });
        await using var relay = new CopyingRelay(node.Address, number => number < 2 ? 1 : 0);
        var connecting = DtlsAssociationClient.ConnectAsync(relay.Address, Options);
        await WaitAsync(() => node.Endpoint.Handshakes == 1);
        await IsServedAsync(node);
        time.Advance(new HandshakeLimits().Deadline + TimeSpan.FromSeconds(1));
        await WaitAsync(() => node.Endpoint.Handshakes == 0);

        // The client is told.
        Assert.NotNull((await Assert.ThrowsAsync<HandshakeException>(() => connecting)).AlertReceived);
    }

    [Fact]
    public async Task BeyondTheLimitOfThreadsNoHandshakeBegins()
    {
        var time = new FakeTimeProvider();
        await using var node = new DtlsNode(o => o with { Time = time, Limits = o.Limits with { MaxHandshakeThreads = 1 } });
        await using var relay = new CopyingRelay(node.Address, number => number < 2 ? 1 : 0);
        var first = DtlsAssociationClient.ConnectAsync(relay.Address, Options);
        await WaitAsync(() => node.Endpoint.Handshakes == 1);
        var second = DtlsAssociationClient.ConnectAsync(node.Address, Options);
        Assert.Equal(1, node.Endpoint.Handshakes);

        // When the first is given up there is room for the second, whose hello comes again.
        time.Advance(new HandshakeLimits().Deadline + TimeSpan.FromSeconds(1));
        await using (await second)
            await Assert.ThrowsAsync<HandshakeException>(() => first);
    }

    [Fact]
    public async Task ForgedDatagramsDoNotEndAnAssociation()
    {
        await using var node = new DtlsNode();
        await using var relay = new CopyingRelay(node.Address, _ => 1);
        await using var client = await DtlsAssociationClient.ConnectAsync(relay.Address, Options);
        await client.ExchangeAsync("hello"u8.ToArray(), Patience);

        // From the address of the client, as far as the server can see: an alert in the clear, a record under no key, a hello without a cookie.
        await relay.ForgeAsync([21, 254, 253, 0, 0, 0, 0, 0, 0, 0, 99, 0, 2, 2, 40]);
        await relay.ForgeAsync([23, 254, 253, 0, 1, 0, 0, 0, 0, 0, 99, 0, 24, .. new byte[24]]);
        await relay.ForgeAsync([22, 254, 253, 0, 0, 0, 0, 0, 0, 0, 99, 0, 60, 1, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 48, 254, 253, .. new byte[46]]);
        Assert.NotEmpty(await client.ExchangeAsync("still here"u8.ToArray(), Patience) ?? []);
    }

    private static ClientOptions Options => new() { Authority = Identities.Authority, Key = Identities.Key };

    private static Socket Connect(IPEndPoint server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Connect(server);
        return socket;
    }

    private static async Task IsServedAsync(DtlsNode node)
    {
        await using var client = await DtlsAssociationClient.ConnectAsync(node.Address, Options);
        Assert.NotEmpty(await client.ExchangeAsync("hello"u8.ToArray(), Patience) ?? []);
    }

    private static async Task WaitAsync(Func<bool> until)
    {
        using var hang = new CancellationTokenSource(Patience);
        while (!until())
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, hang.Token);
    }
}
