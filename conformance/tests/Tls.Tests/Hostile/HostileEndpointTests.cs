using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Cli;
using OneM2M.Conformance.Drivers.Tls;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Tls.Tests.Hostile;

/// <summary>Endpoints that behave as no server should: the inventory ends within its deadline, claims nothing that was not seen, and says what was.</summary>
public sealed class HostileEndpointTests
{
    private static readonly byte[] HelloStart = [22, 3, 3, 0x40, 0, 2, 0xff, 0xff, 0xff, 3, 3];
    private static readonly byte[] Cookie = [22, 0xfe, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 3, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 5, 0xfe, 0xff, 2, 0, 0];

    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    [Fact]
    public Task AServerHelloOf16Mebioctets() => StreamAsync(
        async (client, stop) =>
        {
            await client.SendAsync(HelloStart, stop);
            while (true)
                await client.SendAsync(new byte[16384], stop);
        },
        "says it has 16777215 octets");

    [Fact]
    public Task OneOctetASecond() => StreamAsync(
        async (client, stop) =>
        {
            foreach (var octet in new byte[] { 22, 3, 3, 0, 57, 2, 0, 0, 53, 3, 3 })
            {
                await client.SendAsync(new[] { octet }, stop);
                await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, stop);
            }
        },
        "octets that were no whole answer");

    [Fact]
    public Task AFloodOfWarnings() => StreamAsync(ForEver([21, 3, 3, 0, 2, 1, 112]), "more than 32 warnings", speaks: true);

    [Fact]
    public Task EmptyRecordsForEver() => StreamAsync(ForEver([22, 3, 3, 0, 0]), "more than 32 empty records");

    [Fact]
    public Task HelloRequestsForEver() => StreamAsync(ForEver([22, 3, 3, 0, 4, 0, 0, 0, 0]), "more than 32 HelloRequests");

    [Fact]
    public Task ARecordThatIsTooLong() => StreamAsync((client, stop) => client.SendAsync(new byte[] { 22, 3, 3, 0xff, 0xff }, stop).AsTask(), "a record of 65535 octets");

    [Fact]
    public Task ASessionIdOf255Octets() => StreamAsync(
        (client, stop) => client.SendAsync(new byte[] { 22, 3, 3, 1, 42, 2, 0, 1, 38, 3, 3 }.Concat(new byte[32]).Append((byte)255).Concat(new byte[259]).ToArray(), stop).AsTask(),
        "a session id of 255 octets");

    [Fact]
    public Task AnotherProtocol() => StreamAsync((client, stop) => client.SendAsync("SSH-2.0-OpenSSH_9.2\r\n"u8.ToArray(), stop).AsTask(), "no record of TLS: 5353482d32");

    [Fact]
    public Task Silence() => StreamAsync((_, stop) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop), "no answer");

    [Fact]
    public async Task ClosingAtOnceIsARefusalAndNoTls()
    {
        await using var server = RawServer.Stream((_, _) => Task.CompletedTask);
        var inventory = await TakeAsync(server.Port, datagrams: false);
        Assert.False(inventory.SpeaksTls);
        Assert.All(inventory.Facts.Where(f => f.Topic == TlsTopic.Version), f => Assert.Equal("closed without an answer", f.Seen));
    }

    [Fact]
    public async Task ACookieAgainAndAgain()
    {
        var sent = 0;
        await using var server = RawServer.Datagrams(async (socket, _, from, stop) =>
        {
            var cookie = (byte[])Cookie.Clone();
            cookie[^1] = (byte)sent;
            cookie[^2] = (byte)(sent++ >> 8);
            await socket.SendToAsync(cookie, SocketFlags.None, from, stop);
        });
        var inventory = await TakeAsync(server.Port, datagrams: true);
        Assert.True(inventory.SpeaksTls);
        Assert.All(inventory.Facts.Where(f => f.Topic == TlsTopic.Version), f => Assert.Equal((Presence.NotKnown, "a cookie again and again"), (f.Presence, f.Seen)));
        Assert.InRange(sent, 2, 4 * inventory.Hellos);
    }

    [Fact]
    public async Task AnswersFromAnotherPort()
    {
        using var other = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        other.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using var server = RawServer.Datagrams(async (_, _, from, stop) => await other.SendToAsync(Cookie, SocketFlags.None, from, stop));
        var inventory = await TakeAsync(server.Port, datagrams: true);
        Assert.False(inventory.SpeaksTls);
        Assert.Contains(inventory.Remarks, r => r.StartsWith($"answers came from {other.LocalEndPoint}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DatagramsThatAreNoDtls()
    {
        await using var server = RawServer.Datagrams(async (socket, _, from, stop) =>
        {
            for (var i = 0; i < 40; i++)
                await socket.SendToAsync("noise"u8.ToArray(), SocketFlags.None, from, stop);
        });
        var inventory = await TakeAsync(server.Port, datagrams: true);
        Assert.False(inventory.SpeaksTls);
        Assert.Contains(inventory.Facts, f => f.Seen.Contains("no DTLS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SilenceOverUdp()
    {
        await using var server = RawServer.Datagrams((_, _, _, _) => Task.CompletedTask);
        var inventory = await TakeAsync(server.Port, datagrams: true);
        Assert.False(inventory.SpeaksTls);
        Assert.False(inventory.IsComplete);
        Assert.All(inventory.Facts, f => Assert.Equal(Presence.NotKnown, f.Presence));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NobodyThere(bool datagrams)
    {
        var inventory = await TakeAsync(Peers.PeerProcess.FreePort(), datagrams);
        Assert.False(inventory.IsReachable);
        Assert.Equal(["connection refused"], inventory.Remarks);
        Assert.Empty(inventory.Facts);
    }

    [Fact]
    public async Task ANameThatNobodyHas()
    {
        var (code, _, error) = await RunAsync("nobody.ts0003.invalid:8443");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Equal("ts0003: nobody.ts0003.invalid:8443: host name not known\n", error);
    }

    [Theory]
    [InlineData("cse.example")]
    [InlineData(":8443")]
    [InlineData("cse.example:0")]
    [InlineData("cse.example:70000")]
    [InlineData("2001:db8::1:8443")]
    public async Task WhatIsNoEndpoint(string endpoint)
    {
        var (code, output, error) = await RunAsync(endpoint);
        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Contains("no HOST:PORT", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheTableOfASilentServerClaimsNothing()
    {
        await using var server = RawServer.Stream((_, stop) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop));
        var (code, output, error) = await RunAsync($"127.0.0.1:{server.Port}", "--timeout", "1.5");
        Assert.Equal((ExitCode.Inconclusive, ""), (code, error));
        Assert.DoesNotContain("required, ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.Contains("not known", output, StringComparison.Ordinal);
    }

    private static Func<Socket, CancellationToken, Task> ForEver(byte[] record) => async (client, stop) =>
    {
        while (true)
            await client.SendAsync(record, stop);
    };

    private static async Task StreamAsync(Func<Socket, CancellationToken, Task> treat, string seen, bool speaks = false)
    {
        await using var server = RawServer.Stream(treat);

        // Who floods us takes the processor that reads it: more time than where nothing comes.
        var inventory = await TakeAsync(server.Port, datagrams: false, TimeSpan.FromSeconds(5));
        Assert.Equal(speaks, inventory.SpeaksTls);
        Assert.DoesNotContain(inventory.Facts, f => f.Presence == Presence.There);
        Assert.Contains(inventory.Facts, f => f.Topic == TlsTopic.Version && f.Presence == Presence.NotKnown && f.Seen.Contains(seen, StringComparison.Ordinal));
    }

    private static async Task<TlsInventory> TakeAsync(int port, bool datagrams, TimeSpan? patience = null)
    {
        var request = new TlsProbeRequest("127.0.0.1", port) { Datagrams = datagrams, Patience = patience ?? TimeSpan.FromSeconds(1.2), Deadline = TimeSpan.FromSeconds(20) };
        return await new TlsProbe(TimeProvider.System).TakeAsync(request, CancellationToken.None).WaitAsync(Hang, TimeProvider.System);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await Application.RunAsync(["tls", .. arguments], output, error).WaitAsync(Hang, TimeProvider.System);
        return (code, output.ToString(), error.ToString());
    }
}
