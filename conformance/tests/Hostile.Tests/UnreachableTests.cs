using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>There is nothing at the address: one message with the remedy, exit code 2, no report.</summary>
public sealed class UnreachableTests
{
    [Fact]
    public async Task ANameThatDoesNotResolve()
    {
        var run = await HostileRun.AgainstAsync("http://no-such-cse.invalid:8080", 5, HostileRun.Few);
        run.IsHonest();
        Assert.Null(run.Report);
        Assert.Contains("no-such-cse.invalid", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APortThatRefuses()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0)); // bound and not listening: refused, and nobody else can have it
        var port = ((IPEndPoint)socket.LocalEndPoint!).Port;
        var run = await HostileRun.AgainstAsync($"http://127.0.0.1:{port}", 5, HostileRun.Few);
        run.IsHonest();
        Assert.Null(run.Report);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains($"127.0.0.1:{port} refuses connections; is the CSE running", run.Output, StringComparison.Ordinal);
    }
}
