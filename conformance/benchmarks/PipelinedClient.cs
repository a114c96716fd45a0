using System.Net.Sockets;
using System.Text;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>
/// Connections that each ask one request after another. It reads by length alone, so that what is measured is the server and not a client
/// that costs more than both.
/// </summary>
internal sealed class PipelinedClient : IDisposable
{
    private static readonly byte[] Request = Encoding.ASCII.GetBytes(
        "GET /cse-in/guarded HTTP/1.1\r\nHost: x\r\nX-M2M-Origin: CAdmin\r\nX-M2M-RI: bench\r\nX-M2M-RVI: 3\r\n\r\n");

    private readonly int _bodyLength;
    private readonly Socket[] _connections;

    /// <summary>Connects <paramref name="connections"/> times.</summary>
    public PipelinedClient(Uri server, int connections, int bodyLength)
    {
        _bodyLength = bodyLength;
        _connections = [.. Enumerable.Range(0, connections).Select(_ =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Connect(server.Host, server.Port);
            return socket;
        })];
    }

    /// <summary>Each connection asks <paramref name="times"/> times.</summary>
    public Task RunAsync(int times) => Task.WhenAll(_connections.Select(c => AskAsync(c, times)));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var connection in _connections)
            connection.Dispose();
    }

    private async Task AskAsync(Socket connection, int times)
    {
        var buffer = new byte[8192];
        for (var i = 0; i < times; i++)
        {
            await connection.SendAsync(Request);
            int received = 0, head;
            do
            {
                var count = await connection.ReceiveAsync(buffer.AsMemory(received));
                if (count == 0)
                    throw new IOException("the server hung up");
                received += count;
                head = buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8);
            }
            while (head < 0 || received < head + 4 + _bodyLength);
            if (!buffer.AsSpan().StartsWith("HTTP/1.1 200"u8))
                throw new IOException("not the answer that is measured: " + Encoding.ASCII.GetString(buffer, 0, head));
        }
    }
}
