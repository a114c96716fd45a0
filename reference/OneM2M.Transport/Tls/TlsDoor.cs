using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Tls;

/// <summary>
/// Stands before a protocol over TCP: goes through the handshake, hands on the plaintext, and the identity of the association as a
/// feature of the connection. Who does not get through costs no more than the limits say.
/// </summary>
internal sealed class TlsDoor(ServerOptions options)
{
    private int _handshakes;

    /// <summary>One connection, from its first octet to its last.</summary>
    public async Task EnterAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var wire = connection.Transport;
        var protocol = new CheckingServerProtocol(options.Rules);
        await using var stream = new AssociationStream(wire, protocol, options.Limits, options.Time)
        {
            AnnouncesEnd = options.Rules.AnnouncesEnd,
            Records = ClearRecords.For(options.Rules),
        };
        using var identity = await ShakeHandsAsync(connection, protocol, stream);
        if (identity is null)
            return;
        connection.Features.Set(identity);
        var input = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true, useZeroByteReads: true));
        var output = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        connection.Transport = new DuplexPipe(input, output);
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = wire;
            await input.CompleteAsync();
            await CompleteAsync(output);
        }
    }

    private async Task<AssociationIdentity?> ShakeHandsAsync(ConnectionContext connection, TlsServerProtocol protocol, AssociationStream stream)
    {
        try
        {
            if (Interlocked.Increment(ref _handshakes) > options.Limits.MaxHandshakes)
                return null;
            using var deadline = new CancellationTokenSource(options.Limits.Deadline, options.Time);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, connection.ConnectionClosed);
            var server = new ServerSide(options, datagrams: false);
            protocol.Accept(server);
            await stream.HandshakeAsync(end.Token);
            return server.Identity;
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            return null;
        }
        finally
        {
            Interlocked.Decrement(ref _handshakes);
        }
    }

    private static async Task CompleteAsync(PipeWriter output)
    {
        try
        {
            await output.CompleteAsync();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // What was not yet written has nobody who reads it.
        }
    }
}
