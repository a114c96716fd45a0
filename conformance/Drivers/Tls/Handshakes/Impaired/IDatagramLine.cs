namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

/// <summary>A socket for datagrams with one peer at its other end.</summary>
internal interface IDatagramLine : IDisposable
{
    /// <summary>Sends one datagram.</summary>
    void Send(ReadOnlySpan<byte> datagram);

    /// <summary>
    /// Waits at most <paramref name="wait"/> for a datagram of the peer; its octets, or -1 where none came. What others send is left out.
    /// Throws <see cref="System.Net.Sockets.SocketException"/> where the peer's port is known to be closed.
    /// </summary>
    int Receive(Span<byte> buffer, TimeSpan wait);

    /// <summary>Goes on from another port; only a client can.</summary>
    void ChangePort();
}
