using System.Net;
using System.Net.Sockets;

namespace OneM2M.Conformance.Tls.Tests.Hostile;

/// <summary>A server on a free port of loopback that does with each connection, or with each datagram, what a function says.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Socket _socket;
    private readonly Task _work;

    private RawServer(Socket socket, Func<Socket, CancellationToken, Task> work)
    {
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        if (socket.SocketType == SocketType.Stream)
            socket.Listen(64);
        _socket = socket;
        _work = work(socket, _stop.Token);
    }

    /// <summary>Its port.</summary>
    public int Port => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    /// <summary>Over TCP; the client's hello has begun to arrive when <paramref name="treat"/> is called.</summary>
    public static RawServer Stream(Func<Socket, CancellationToken, Task> treat) => new(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp), async (listener, stop) =>
    {
        while (true)
            _ = TreatAsync(await listener.AcceptAsync(stop), treat, stop);
    });

    /// <summary>Over UDP; <paramref name="treat"/> gets the socket, a datagram and its source.</summary>
    public static RawServer Datagrams(Func<Socket, byte[], EndPoint, CancellationToken, Task> treat) => new(new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp), async (socket, stop) =>
    {
        var buffer = new byte[4096];
        while (true)
        {
            var from = await socket.ReceiveFromAsync(buffer, SocketFlags.None, new IPEndPoint(IPAddress.Any, 0), stop);
            await treat(socket, buffer[..from.ReceivedBytes], from.RemoteEndPoint, stop);
        }
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _socket.Dispose();
        await Assert.ThrowsAnyAsync<Exception>(() => _work);
        _stop.Dispose();
    }

    private static async Task TreatAsync(Socket client, Func<Socket, CancellationToken, Task> treat, CancellationToken stop)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                await client.ReceiveAsync(new byte[4096], stop);
                await treat(client, stop);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The probe has had enough of us, or the test is over.
            }
        }
    }
}
