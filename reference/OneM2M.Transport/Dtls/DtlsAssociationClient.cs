using System.Net;
using System.Net.Sockets;
using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Dtls;

/// <summary>An association over UDP whose client we are: Entity A, or an enrolee (TS-0003 8.2.1, 8.3.1).</summary>
public sealed class DtlsAssociationClient : IAsyncDisposable
{
    private const int MaxWaiting = 64;

    private readonly Socket _socket;
    private readonly DatagramQueue _queue;
    private readonly Task _receiving;
    private DtlsTransport? _transport;
    private AssociationIdentity? _identity;

    private DtlsAssociationClient(Socket socket)
    {
        _socket = socket;
        _queue = new DatagramQueue(MaxWaiting, Send);
        _receiving = Task.Run(ReceiveAsync);
    }

    /// <summary>Whom the association is with.</summary>
    public AssociationIdentity Identity => _identity!;

    /// <summary>Goes through the handshake. Throws <see cref="HandshakeException"/> where that fails or nobody answers.</summary>
    public static async Task<DtlsAssociationClient> ConnectAsync(IPEndPoint server, ClientOptions options, CancellationToken cancellation = default)
    {
        var socket = new Socket(server.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        socket.Connect(server);
        var client = new DtlsAssociationClient(socket);
        try
        {
            await client.ShakeHandsAsync(options, cancellation);
            return client;
        }
        catch (Exception e)
        {
            await client.DisposeAsync();
            cancellation.ThrowIfCancellationRequested();
            throw e is IOException ? new HandshakeException(e is EndOfStreamException ? "the handshake was not finished in time" : e.Message, e) : e;
        }
    }

    /// <summary>Sends application data in one datagram and returns that of the next one that comes; null where none comes in time.</summary>
    public Task<byte[]?> ExchangeAsync(byte[] payload, TimeSpan patience, CancellationToken cancellation = default) => Task.Factory.StartNew(
        () =>
        {
            _transport!.Send(payload, 0, payload.Length);
            var buffer = new byte[DatagramQueue.MaxDatagram];
            var count = _transport.Receive(buffer, 0, buffer.Length, Math.Max(1, (int)patience.TotalMilliseconds));
            return count < 0 ? null : buffer[..count];
        },
        cancellation,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    /// <summary>Ends the association with close_notify.</summary>
    public async ValueTask DisposeAsync()
    {
        _transport?.Close();
        _queue.Close();
        _socket.Dispose();
        await _receiving;
        _identity?.Dispose();
    }

    private async Task ShakeHandsAsync(ClientOptions options, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(options.Limits.Deadline, options.Time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        using var ends = end.Token.Register(_queue.Close);
        var side = new ClientSide(options, datagrams: true);
        _transport = await Task.Factory.StartNew(
            () => new DtlsClientProtocol().Connect(side, _queue), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _identity = side.Identity;
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[ushort.MaxValue];
        while (!_queue.HasEnded)
        {
            try
            {
                _queue.Offer(buffer.AsSpan(0, await _socket.ReceiveAsync(buffer)));
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
            {
                // Nobody listens there, or not yet: the handshake's own deadline decides.
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                _queue.Close();
            }
        }
    }

    private void Send(ReadOnlySpan<byte> octets)
    {
        try
        {
            _socket.Send(octets);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Lost, as any datagram may be.
        }
    }
}
