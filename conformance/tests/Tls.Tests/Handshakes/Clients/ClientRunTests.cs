using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Clients;

/// <summary>The command that makes an implementation connect, and clients that mean ill.</summary>
public sealed class ClientRunTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AProgramThatIsNotThereIsTold(bool datagrams)
    {
        using var client = new Client(datagrams, "no-such-program-anywhere");
        var report = await client.ShakeHandsAsync(Known.WithKey(datagrams));
        Assert.Equal(HandshakeEnd.Unreachable, report.End);
        Assert.Contains("no-such-program-anywhere", report.Trouble, StringComparison.Ordinal);
    }

    [ProgramTheory("sh")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OneThatEndsWithoutConnectingIsNotWaitedFor(bool datagrams)
    {
        using var client = new Client(datagrams, "sh", "-c", "echo first; echo 'no {host} here' >&2; exit 3");
        var clock = Stopwatch.StartNew();
        var report = await client.ShakeHandsAsync(Known.WithKey(datagrams) with { Deadline = TimeSpan.FromMinutes(5) });
        Assert.Equal(HandshakeEnd.Unreachable, report.End);
        Assert.StartsWith("nobody connected to 127.0.0.1:", report.Trouble, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(4));
    }

    [ProgramFact("sh")]
    public async Task AllThatItStartedEndsWithIt()
    {
        var mark = Path.Combine(Path.GetTempPath(), $"ts0003-run-{Guid.NewGuid():N}");
        using var client = new Client(false, "sh", "-c", $"sleep 600 & echo $! > {mark}; echo secret words; wait");
        var report = await client.ShakeHandsAsync(Known.WithKey(false) with { Deadline = TimeSpan.FromSeconds(2) });
        Assert.EndsWith("the command said last: secret words", report.Trouble, StringComparison.Ordinal);
        var child = int.Parse(await File.ReadAllTextAsync(mark), System.Globalization.CultureInfo.InvariantCulture);
        File.Delete(mark);
        Assert.True(!Directory.Exists($"/proc/{child}") || (await File.ReadAllTextAsync($"/proc/{child}/stat")).Contains(") Z ", StringComparison.Ordinal));
    }

    /// <summary>Each is connected by hand, since no honest program does this.</summary>
    [Theory]
    [InlineData("noise")]
    [InlineData("empty records")]
    [InlineData("long session id")]
    [InlineData("warnings")]
    [InlineData("nothing")]
    [InlineData("closes")]
    [InlineData("huge hello")]
    public async Task AHostileClientOverTlsYieldsAReport(string kind)
    {
        using var client = new Client(datagrams: false);
        var taken = client.ShakeHandsAsync(Known.WithKey(false) with { Deadline = TimeSpan.FromSeconds(2) });
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(client.Address);
        await SendAsync(socket, kind);
        var report = await taken;
        Assert.False(report.IsAccepted);
        Assert.NotNull(report.Trouble);
        Assert.True(report.Messages.Count <= 256);

        // The next one is taken all the same.
        var next = client.ShakeHandsAsync(Known.WithKey(false) with { Deadline = TimeSpan.FromSeconds(2) });
        using var other = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await other.ConnectAsync(client.Address);
        other.Dispose();
        Assert.Equal(HandshakeEnd.ClosedByThem, (await next).End);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5000)]
    public async Task NoiseOverDtlsYieldsAReport(int datagrams)
    {
        using var client = new Client(datagrams: true);
        var taken = client.ShakeHandsAsync(Known.WithKey(true) with { Deadline = TimeSpan.FromSeconds(2) });
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        for (var i = 0; i < datagrams; i++)
            await socket.SendToAsync(new byte[200], SocketFlags.None, client.Address);
        var report = await taken;
        Assert.False(report.IsAccepted);
        Assert.NotNull(report.Trouble);
        Assert.True(report.Messages.Count <= 256);
    }

    private static async Task SendAsync(Socket socket, string kind)
    {
        try
        {
            switch (kind)
            {
                case "closes":
                    socket.Shutdown(SocketShutdown.Both);
                    break;
                case "nothing":
                    break;
                case "noise":
                    await socket.SendAsync(Enumerable.Repeat((byte)0x41, 100_000).ToArray());
                    break;
                case "long session id":
                    await socket.SendAsync((byte[])[22, 3, 1, 0, 239, 1, 0, 0, 235, 3, 3, .. new byte[32], 200, .. new byte[200]]);
                    break;
                case "huge hello":
                    await socket.SendAsync((byte[])[22, 3, 1, 64, 0, 1, 255, 255, 255, .. new byte[16380]]);
                    break;
                default:
                    byte[] record = kind == "warnings" ? [21, 3, 1, 0, 2, 1, 90] : [22, 3, 1, 0, 0];
                    for (var i = 0; i < 3000; i++)
                        await socket.SendAsync(record);
                    break;
            }
        }
        catch (SocketException)
        {
            // Our side had enough: the report says so.
        }
    }
}
