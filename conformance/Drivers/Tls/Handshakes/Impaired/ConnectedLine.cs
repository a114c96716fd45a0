using System.Net;
using System.Net.Sockets;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

/// <summary>A client's line: connected, so that a closed port shows and datagrams from elsewhere don't.</summary>
internal sealed class ConnectedLine(IPEndPoint endpoint) : IDatagramLine
{
    private const int Buffered = 1 << 20;

    // What comes to a port that was left must not find it closed: the peer would be told.
    private readonly List<Socket> _left = [];
    private Socket _socket = Open(endpoint);

    /// <summary>Where its datagrams come from now.</summary>
    public IPEndPoint Local => (IPEndPoint)_socket.LocalEndPoint!;

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> datagram) => _socket.Send(datagram);

    /// <inheritdoc/>
    public int Receive(Span<byte> buffer, TimeSpan wait)
    {
        if (!_socket.Poll(wait, SelectMode.SelectRead))
        {
            // Polling ends for a closed port too, and does not count that as something to read.
            var error = (SocketError)(int)_socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error)!;
            return error == SocketError.Success ? -1 : throw new SocketException((int)error);
        }

        try
        {
            return _socket.Receive(buffer);
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.MessageSize)
        {
            // Longer than anybody's record: its head is enough to refuse it.
            return buffer.Length;
        }
    }

    /// <inheritdoc/>
    public void ChangePort()
    {
        _left.Add(_socket);
        _socket = Open(endpoint);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var socket in _left.Append(_socket))
            socket.Dispose();
    }

    private static Socket Open(IPEndPoint endpoint)
    {
        var socket = new Socket(endpoint.AddressFamily, SocketType.Dgram, ProtocolType.Udp) { ReceiveBufferSize = Buffered };
        socket.Connect(endpoint);
        return socket;
    }
}
