using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OneM2M.Conformance.Hostile.Tests.Endpoints;

/// <summary>A TCP listener that answers each request by a script, which may break every rule of HTTP.</summary>
internal sealed class RawEndpoint : IEndpoint
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Stream, CancellationToken, Task> _script;
    private readonly bool _readsRequest;
    private readonly Task _accepting;
    private int _decentAnswers;

    /// <summary>
    /// Listens. The first <paramref name="decentAnswers"/> requests get a valid oneM2M answer, so that a run begins; then the script
    /// has the connection. Where <paramref name="readsRequest"/> is false it has it at once.
    /// </summary>
    public RawEndpoint(Func<Stream, CancellationToken, Task> script, int decentAnswers = 0, bool readsRequest = true)
    {
        (_script, _decentAnswers, _readsRequest) = (script, decentAnswers, readsRequest);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <inheritdoc/>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (!_stop.IsCancellationRequested)
                open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // That is how it ends.
        }

        await Task.WhenAll(open);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                if (_readsRequest && await HeadAsync(stream) is { } head && Interlocked.Decrement(ref _decentAnswers) >= 0)
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(Decent(head)), _stop.Token);
                else
                    await _script(stream, _stop.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The suite has had enough of us, or the test is over.
            }
        }
    }

    private async Task<string?> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0)
                return null;
            head.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        return head.ToString();
    }

    private static string Decent(string head)
    {
        var id = head.Split("\r\n").FirstOrDefault(l => l.StartsWith("X-M2M-RI:", StringComparison.OrdinalIgnoreCase)) ?? "X-M2M-RI: ?";
        const string Body = """{"m2m:cb":{"rn":"cse-in","csi":"/id-in","ty":5}}""";
        return $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nX-M2M-RSC: 2000\r\n{id}\r\nConnection: close\r\n\r\n{Body}";
    }
}
