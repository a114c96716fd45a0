using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Tls.Tests.Scripted;

namespace OneM2M.Conformance.Tls.Tests.Hostile;

/// <summary>
/// A server on a free port of loopback that does with each connection, or with each datagram, what a function says. What goes wrong in that function,
/// other than that the probe left or the test ended, fails the test when the server is disposed of.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<Task> _treated = [];
    private readonly Socket _socket;
    private readonly Task _work;

    private RawServer(SocketType type, Func<RawServer, Task> work)
    {
        _socket = new Socket(AddressFamily.InterNetwork, type, type == SocketType.Stream ? ProtocolType.Tcp : ProtocolType.Udp);
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        if (type == SocketType.Stream)
            _socket.Listen(64);
        _work = work(this);
    }

    /// <summary>Its port.</summary>
    public int Port => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    /// <summary>Over TCP; the client's hello has begun to arrive when <paramref name="treat"/> is called.</summary>
    public static RawServer Stream(Func<Socket, CancellationToken, Task> treat) => Stream((client, _, stop) => treat(client, stop));

    /// <summary>Over TCP; <paramref name="treat"/> gets the client's hello too.</summary>
    public static RawServer Stream(Func<Socket, byte[], CancellationToken, Task> treat) => new(SocketType.Stream, async server =>
    {
        while (true)
            server._treated.Add(TreatAsync(await server._socket.AcceptAsync(server._stop.Token), treat, server._stop.Token));
    });

    /// <summary>Over TCP: octets for a hello; none: closing.</summary>
    public static RawServer Stream(Func<Offer, byte[]> answer) => Stream((client, hello, stop) => client.SendAsync(answer(Offer.Of(hello, datagram: false)), stop).AsTask());

    /// <summary>Over UDP; <paramref name="treat"/> gets the socket, a datagram and its source.</summary>
    public static RawServer Datagrams(Func<Socket, byte[], EndPoint, CancellationToken, Task> treat) => new(SocketType.Dgram, async server =>
    {
        var buffer = new byte[4096];
        while (true)
        {
            var from = await server._socket.ReceiveFromAsync(buffer, SocketFlags.None, new IPEndPoint(IPAddress.Any, 0), server._stop.Token);
            await treat(server._socket, buffer[..from.ReceivedBytes], from.RemoteEndPoint, server._stop.Token);
        }
    });

    /// <summary>Over UDP: a cookie for a hello without one; for one with it, one datagram; none: silence. Farewells are passed over.</summary>
    public static RawServer Datagrams(Func<Offer, byte[]> answer) => Datagrams(async (socket, datagram, from, stop) =>
    {
        if (datagram[0] != 22)
            return;
        var offer = Offer.Of(datagram, datagram: true);
        var octets = offer.HasCookie ? answer(offer) : Reply.Cookie();
        if (octets.Length > 0)
            await socket.SendToAsync(octets, SocketFlags.None, from, stop);
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _socket.Dispose();
        foreach (var task in _treated.Prepend(_work))
            await PassOverItsEndAsync(task);
        _stop.Dispose();
    }

    private static async Task TreatAsync(Socket client, Func<Socket, byte[], CancellationToken, Task> treat, CancellationToken stop)
    {
        using (client)
        {
            client.NoDelay = true;
            var buffer = new byte[4096];
            var count = await client.ReceiveAsync(buffer, stop);
            await treat(client, buffer[..count], stop);
        }
    }

    private static async Task PassOverItsEndAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The probe has had enough of us, or the test is over.
        }
    }
}
