using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using OneM2M.Transport.Associations;

namespace OneM2M.Transport.Tls;

/// <summary>An association over TCP whose client we are: Entity A, or an enrolee (TS-0003 8.2.1, 8.3.1).</summary>
public sealed class TlsAssociationClient : IAsyncDisposable
{
    private readonly Socket _socket;
    private readonly AssociationStream _stream;

    private TlsAssociationClient(Socket socket, AssociationStream stream, AssociationIdentity identity) => (_socket, _stream, Identity) = (socket, stream, identity);

    /// <summary>Whom the association is with.</summary>
    public AssociationIdentity Identity { get; }

    /// <summary>Plaintext both ways, asynchronous only; the client owns it.</summary>
    public Stream Stream => _stream;

    /// <summary>Connects and goes through the handshake. Throws <see cref="HandshakeException"/> where that fails, <see cref="SocketException"/> where nobody listens.</summary>
    public static async Task<TlsAssociationClient> ConnectAsync(EndPoint server, ClientOptions options, CancellationToken cancellation = default)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        AssociationStream? stream = null;
        try
        {
            using var deadline = new CancellationTokenSource(options.Limits.Deadline, options.Time);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
            await socket.ConnectAsync(server, end.Token);
            var network = new NetworkStream(socket);
            var protocol = new CheckingClientProtocol(options.Rules);
            stream = new AssociationStream(new DuplexPipe(PipeReader.Create(network), PipeWriter.Create(network)), protocol, options.Limits, options.Time)
            {
                AnnouncesEnd = options.Rules.AnnouncesEnd,
                Records = ClearRecords.For(options.Rules),
            };
            var client = new ClientSide(options, datagrams: false);
            protocol.Connect(client);
            await stream.HandshakeAsync(end.Token);
            return new TlsAssociationClient(socket, stream, client.Identity!);
        }
        catch (Exception e)
        {
            if (stream is not null)
                await stream.DisposeAsync();
            socket.Dispose();
            throw e switch
            {
                OperationCanceledException when !cancellation.IsCancellationRequested => new HandshakeException("the handshake was not finished in time", e),
                IOException => new HandshakeException(e.Message, e),
                _ => e,
            };
        }
    }

    /// <summary>Sends a payload and returns what comes back first; empty where the server ends the association instead.</summary>
    public async Task<byte[]> ExchangeAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation = default)
    {
        await _stream.WriteAsync(payload, cancellation);
        var buffer = new byte[64 * 1024];
        var count = await _stream.ReadAsync(buffer, cancellation);
        return buffer[..count];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _socket.Dispose();
        Identity.Dispose();
    }
}
