using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tls.Tests.Hostile;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>Servers that mean ill: each costs a time and a memory that are bounded, and yields a report that says what was wrong.</summary>
public sealed class HostileServerTests
{
    private const long MostMemory = 64L << 20;

    // Generous: it catches what does not end, it measures nothing.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>What is sent: name, first octets, what is repeated after them.</summary>
    public static TheoryData<string> Streams => ["huge hello", "slow", "empty records", "warnings", "long record", "noise", "nothing", "closes", "chain of 1000", "hello without end"];

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task OverTls(string kind)
    {
        await using var server = RawServer.Stream((client, stop) => SendAsync(client, kind, stop));
        var report = await ShakeHandsAsync(server.Port, datagrams: false);
        Assert.False(report.IsAccepted);
        Assert.False(string.IsNullOrEmpty(report.Trouble), $"{report.End}");
        Assert.True(report.Messages.Count <= 256);
    }

    [Theory]
    [InlineData("noise")]
    [InlineData("long message")]
    [InlineData("many messages")]
    [InlineData("warnings")]
    [InlineData("nothing")]
    public async Task OverDtls(string kind)
    {
        await using var server = RawServer.Datagrams(async (socket, _, from, stop) =>
        {
            for (var i = 0; i < 5000 && kind != "nothing"; i++)
                await socket.SendToAsync(Datagram(kind, i), SocketFlags.None, from, stop);
        });
        var report = await ShakeHandsAsync(server.Port, datagrams: true);
        Assert.False(report.IsAccepted);
        Assert.False(string.IsNullOrEmpty(report.Trouble), $"{report.End}");
        Assert.True(report.Messages.Count <= 256);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NobodyThere(bool datagrams)
    {
        var report = await ShakeHandsAsync(Peers.PeerProcess.FreePort(), datagrams);
        Assert.Equal(HandshakeEnd.Unreachable, report.End);
        Assert.NotNull(report.Trouble);
    }

    private static async Task<HandshakeReport> ShakeHandsAsync(int port, bool datagrams)
    {
        var endpoint = new ListeningEndpoint(new SecureEndpointProfile("test", SecureRole.EntityB, datagrams), new IPEndPoint(IPAddress.Loopback, port), TimeProvider.System);
        var plan = Known.WithCertificate(datagrams, null) with { Deadline = TimeSpan.FromSeconds(2) };
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var report = await endpoint.ShakeHandsAsync(plan, CancellationToken.None).WaitAsync(Hang, TimeProvider.System);
        Assert.True(report.Duration < Hang / 2, $"{report.Duration}");
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) < MostMemory * 4, $"allocated {GC.GetTotalAllocatedBytes(precise: true) - before}");
        return report;
    }

    private static async Task SendAsync(Socket client, string kind, CancellationToken stop)
    {
        switch (kind)
        {
            case "huge hello":
                await client.SendAsync(Record(22, [2, 0xff, 0xff, 0xff, .. new byte[16_000]]), stop);
                await RepeatAsync(client, Record(22, new byte[16_000]), TimeSpan.Zero, stop);
                break;
            case "slow":
                await RepeatAsync(client, [22], TimeSpan.FromMilliseconds(200), stop);
                break;
            case "empty records":
                await RepeatAsync(client, Record(22, []), TimeSpan.Zero, stop);
                break;
            case "warnings":
                await RepeatAsync(client, Record(21, [1, 90]), TimeSpan.Zero, stop);
                break;
            case "long record":
                await client.SendAsync(new byte[] { 22, 3, 3, 0xff, 0xff }, stop);
                await RepeatAsync(client, new byte[16_000], TimeSpan.Zero, stop);
                break;
            case "noise":
                await RepeatAsync(client, [.. Enumerable.Range(0, 1000).Select(i => (byte)(i * 31))], TimeSpan.Zero, stop);
                break;
            case "hello without end":
                await client.SendAsync(Record(22, Hello()), stop);
                await RepeatAsync(client, Record(22, [22, 0, 0x3f, 0, .. new byte[0x3f00]]), TimeSpan.Zero, stop);
                break;
            case "chain of 1000":
                byte[] certificate = [0, 0, 4, 0x30, 2, 5, 0];
                byte[] chain = [.. Enumerable.Repeat(certificate, 1000).SelectMany(c => c)];
                await client.SendAsync(Record(22, [.. Hello(), 11, 0, .. Short(chain.Length + 3), 0, .. Short(chain.Length), .. chain]), stop);
                await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System, stop);
                break;
            case "nothing":
                await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System, stop);
                break;
        }
    }

    private static async Task RepeatAsync(Socket client, byte[] octets, TimeSpan pause, CancellationToken stop)
    {
        // More than 16 MB at full speed.
        for (var i = 0; i < 20_000; i++)
        {
            await client.SendAsync(octets, stop);
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause, TimeProvider.System, stop);
        }
    }

    private static byte[] Datagram(string kind, int number) => kind switch
    {
        "long message" => DtlsRecord(number, 22, [2, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0]),
        "many messages" => DtlsRecord(number, 22, [2, 1, 0, 0, .. Short(number), 0, 0, 0, 0, 0, 1, 0]),
        "warnings" => DtlsRecord(number, 21, [1, 90]),
        _ => [.. Enumerable.Range(0, 100).Select(i => (byte)(i * number))],
    };

    private static byte[] Hello() => [2, 0, 0, 38, 3, 3, .. new byte[32], 0, 0xc0, 0x23, 0];

    private static byte[] Record(byte type, byte[] content) => [type, 3, 3, .. Short(content.Length), .. content];

    private static byte[] DtlsRecord(int number, byte type, byte[] content) => [type, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, .. Short(number), .. Short(content.Length), .. content];

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];
}
