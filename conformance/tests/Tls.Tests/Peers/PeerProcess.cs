using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OneM2M.Conformance.Tls.Tests.Peers;

/// <summary>Somebody else's server on a free port of loopback, ended with the test.</summary>
internal sealed class PeerProcess : IAsyncDisposable
{
    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    // Enough for what a test looks for, whatever a program says.
    private const int MostLines = 10_000;
    private const string Listening = "0A";
    private const string UnconnectedUdp = "07";

    private readonly Process _process;
    private readonly List<string> _lines = [];

    private PeerProcess(Process process, int port) => (_process, Port) = (process, port);

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Starts <paramref name="program"/>; "{port}" in its arguments is its port. Returns when it listens.</summary>
    public static Task<PeerProcess> StartAsync(string program, int port, bool datagrams, params string[] arguments) => StartAsync(program, port, datagrams, Hang, arguments);

    /// <summary>The same, with an end to the time that it may take.</summary>
    public static async Task<PeerProcess> StartAsync(string program, int port, bool datagrams, TimeSpan hang, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments.Select(a => a.Replace("{port}", $"{port}", StringComparison.Ordinal)))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var process = Process.Start(start)!;

        // A full pipe would stop it; its standard input stays open, since some end with that.
        var peer = new PeerProcess(process, port);
        process.OutputDataReceived += (_, line) => peer.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => peer.Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await peer.ListensAsync(datagrams, hang);
            return peer;
        }
        catch
        {
            await peer.DisposeAsync();
            throw;
        }
    }

    /// <summary>A port of loopback that was free a moment ago, for TCP and for UDP, and the next one too.</summary>
    public static int FreePort()
    {
        while (true)
        {
            using var tcp = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            tcp.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            var port = ((IPEndPoint)tcp.LocalEndPoint!).Port;
            try
            {
                using var udp = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                udp.Bind(new IPEndPoint(IPAddress.Loopback, port));
                using var next = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                next.Bind(new IPEndPoint(IPAddress.Loopback, port + 1));
                return port;
            }
            catch (SocketException)
            {
                // Somebody has one of them: try others.
            }
        }
    }

    /// <summary>The first line that it said, or says within some seconds, that holds <paramref name="text"/>.</summary>
    public async Task<string> SaysAsync(string text)
    {
        using var timeout = new CancellationTokenSource(Hang);
        while (true)
        {
            lock (_lines)
            {
                if (_lines.Find(l => l.Contains(text, StringComparison.Ordinal)) is { } line)
                    return line;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, timeout.Token);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_lines)
        {
            if (line is not null && _lines.Count < MostLines)
                _lines.Add(line);
        }
    }

    /// <summary>
    /// The kernel's own list of sockets tells without a connection, which some servers would take for a client. Over TCP a socket of an earlier
    /// connection may stand there with the same port: only one that listens counts.
    /// </summary>
    private async Task ListensAsync(bool datagrams, TimeSpan hang)
    {
        string[] lists = datagrams ? ["/proc/net/udp", "/proc/net/udp6"] : ["/proc/net/tcp", "/proc/net/tcp6"];
        using var timeout = new CancellationTokenSource(hang);
        while (!lists.Where(File.Exists).SelectMany(File.ReadLines).Any(l => Listens(l, datagrams)))
        {
            Assert.False(_process.HasExited, "the server ended before it listened");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, timeout.Token);
        }
    }

    /// <summary>Columns: number, local end, other end, state in hexadecimal.</summary>
    private bool Listens(string line, bool datagrams) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var end, _, var state, ..]
        && end.EndsWith($":{Port:X4}", StringComparison.Ordinal) && state == (datagrams ? UnconnectedUdp : Listening);
}
