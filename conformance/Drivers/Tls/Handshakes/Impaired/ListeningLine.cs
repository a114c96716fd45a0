using System.Net;
using System.Net.Sockets;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

/// <summary>A server's line to one client, over the socket at which it listens for all. The socket outlives it.</summary>
/// <param name="socket">Bound.</param>
/// <param name="peer">The client; null for whoever sends first.</param>
internal sealed class ListeningLine(Socket socket, IPEndPoint? peer = null) : IDatagramLine
{
    private readonly IPEndPoint _any = new(socket.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0);

    /// <summary>The client; null as long as nobody sent anything.</summary>
    public IPEndPoint? Peer { get; private set; } = peer;

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> datagram)
    {
        if (Peer is not null)
            socket.SendTo(datagram, Peer);
    }

    /// <inheritdoc/>
    public int Receive(Span<byte> buffer, TimeSpan wait)
    {
        // Whoever else sends costs one datagram of this wait: the caller knows how long it wants to wait in all.
        if (!socket.Poll(wait, SelectMode.SelectRead))
            return -1;
        EndPoint source = _any;
        var count = socket.ReceiveFrom(buffer, ref source);
        Peer ??= (IPEndPoint)source;
        return source.Equals(Peer) ? count : -1;
    }

    /// <summary>Waits for anybody again: the last one was turned away with a cookie and may come from elsewhere.</summary>
    public void Forget() => Peer = null;

    /// <inheritdoc/>
    public void ChangePort() => throw new NotSupportedException("a server stays where it listens");

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
