using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Tls;

namespace OneM2M.Transport.Tests.Tls;

/// <summary>Clients that mean harm cost a bounded time and memory, and disturb nobody else.</summary>
public sealed class HostileTests
{
    private static readonly TimeSpan BeyondTheDeadline = new HandshakeLimits().Deadline + TimeSpan.FromSeconds(1);

    [Fact]
    public async Task SilenceEndsAtTheDeadline()
    {
        var time = new FakeTimeProvider();
        await using var node = await TlsNode.StartAsync(o => o with { Time = time });
        using var silent = await ConnectAsync(node);
        await IsServedAsync(node);
        time.Advance(BeyondTheDeadline);
        await IsClosedAsync(silent);
    }

    [Fact]
    public async Task AnOctetNowAndThenEndsAtTheDeadlineToo()
    {
        var time = new FakeTimeProvider();
        await using var node = await TlsNode.StartAsync(o => o with { Time = time });
        using var slow = await ConnectAsync(node);
        await IsServedAsync(node);
        var hello = new byte[] { 22, 3, 1, 1, 0, 1, 0, 0, 252, 3, 3 };
        for (var i = 0; i < hello.Length; i++)
        {
            await slow.SendAsync(hello.AsMemory(i, 1));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        time.Advance(BeyondTheDeadline);
        await IsClosedAsync(slow);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("\x16\x03\x01\xff\xff")]
    [InlineData("\x16\x03\x01\x00\x00")]
    [InlineData("\x15\x03\x03\x00\x02\x02\x28")]
    [InlineData("\x17\x03\x03\x00\x01a")]
    [InlineData("\x14\x03\x03\x00\x01\x01")]
    [InlineData("\x16\x03\x03\x00\x04\x01\xff\xff\xff")]
    [InlineData("\x16\x03\x03\x00\x04\x14\x00\x00\x00")]
    public async Task GarbageEndsTheConnection(string garbage)
    {
        await using var node = await TlsNode.StartAsync();
        using var hostile = await ConnectAsync(node);
        await hostile.SendAsync(garbage.Select(c => (byte)c).ToArray());
        hostile.Shutdown(SocketShutdown.Send);
        await IsClosedAsync(hostile);
        await IsServedAsync(node);
        Assert.Equal(1, node.Requests);
    }

    [Fact]
    public async Task EndlessHandshakeRecordsEndAtTheLimit()
    {
        await using var node = await TlsNode.StartAsync();
        using var hostile = await ConnectAsync(node);

        // Records of a ClientHello that says it has 16,000,000 octets.
        var record = new byte[5 + 1000];
        new byte[] { 22, 3, 1, 3, 232, 1, 244, 36, 0 }.CopyTo(record, 0);
        await SendUntilClosedAsync(hostile, record);
        await IsServedAsync(node);
    }

    [Fact]
    public async Task EmptyRecordsForEverEndAtTheLimit()
    {
        await using var node = await TlsNode.StartAsync();
        using var hostile = await ConnectAsync(node);
        await SendUntilClosedAsync(hostile, [22, 3, 1, 0, 0]);
        await IsServedAsync(node);
    }

    [Fact]
    public async Task WarningAlertsForEverEndAtTheLimit()
    {
        await using var node = await TlsNode.StartAsync();
        using var hostile = await ConnectAsync(node);
        await SendUntilClosedAsync(hostile, [21, 3, 1, 0, 2, 1, 90]);
        await IsServedAsync(node);
    }

    [Fact]
    public async Task BeyondTheLimitOfHandshakesConnectionsAreClosed()
    {
        var time = new FakeTimeProvider();
        await using var node = await TlsNode.StartAsync(o => o with { Time = time, Limits = o.Limits with { MaxHandshakes = 3 } });
        var open = new List<Socket>();
        while (open.Count < 3)
            open.Add(await ConnectAsync(node));
        using var fourth = await ConnectAsync(node);
        await IsClosedAsync(fourth);
        time.Advance(BeyondTheDeadline);
        foreach (var socket in open)
        {
            await IsClosedAsync(socket);
            socket.Dispose();
        }

        await IsServedAsync(node);
    }

    private static ClientOptions Options => new() { Authority = Identities.Authority, Key = Identities.Key };

    private static async Task<Socket> ConnectAsync(TlsNode node)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(node.Address);
        return socket;
    }

    private static async Task IsServedAsync(TlsNode node)
    {
        await using var client = await TlsAssociationClient.ConnectAsync(node.Address, Options);
        Assert.NotEmpty(await client.ExchangeAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray()));
    }

    /// <summary>Whatever is said before it, an end comes.</summary>
    private static async Task IsClosedAsync(Socket socket)
    {
        using var hang = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var buffer = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(buffer, hang.Token) > 0)
            {
            }
        }
        catch (SocketException)
        {
            // Reset: closed as well.
        }
    }

    /// <summary>Octets for ever, until the other side has enough of them.</summary>
    private static async Task SendUntilClosedAsync(Socket socket, byte[] record)
    {
        using var hang = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var many = Enumerable.Repeat(record, 1 + (1000 / record.Length)).SelectMany(r => r).ToArray();
        try
        {
            while (true)
                await socket.SendAsync(many, hang.Token);
        }
        catch (SocketException)
        {
            // It has.
        }
    }
}
