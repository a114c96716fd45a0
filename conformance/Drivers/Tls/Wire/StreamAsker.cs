using System.Net;
using System.Net.Sockets;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>Asks over TCP.</summary>
internal sealed class StreamAsker(IPEndPoint endpoint, TimeProvider time) : IAsker
{
    private const int Piece = 16 * 1024;

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(ClientHello hello, TimeSpan patience, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        var start = time.GetTimestamp();
        var reader = FlightReader.For(hello.Version);
        using var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var octets = 0L;
        var connected = false;
        try
        {
            await socket.ConnectAsync(endpoint, both.Token);
            connected = true;

            // Leave at once and without a trace: thousands of sockets in TIME_WAIT would hinder the runs after this one.
            socket.LingerState = new LingerOption(true, 0);
            await socket.SendAsync(ClientHelloWriter.Record(hello), both.Token);
            var buffer = new byte[Piece];
            while (!reader.IsDone)
            {
                var count = await socket.ReceiveAsync(buffer, both.Token);
                if (count == 0)
                    return Result(AnswerEnd.Closed);
                octets += count;
                reader.Feed(buffer.AsSpan(0, count));
            }

            return Result(AnswerEnd.Read);
        }
        catch (SocketException e)
        {
            return connected ? Result(AnswerEnd.Closed) : Result(AnswerEnd.Unreachable) with { Trouble = Troubles.Of(e.SocketErrorCode) };
        }
        catch (OperationCanceledException)
        {
            return connected ? Result(AnswerEnd.Silent) : Result(AnswerEnd.Unreachable) with { Trouble = "no connection in time" };
        }

        Answer Result(AnswerEnd end) => new(end, reader.Flight) { Octets = octets, Elapsed = time.GetElapsedTime(start) };
    }
}
