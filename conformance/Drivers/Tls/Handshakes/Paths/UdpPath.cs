using System.Net.Sockets;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Paths;

/// <summary>Datagrams to and from one address over a connected socket, until a deadline.</summary>
internal sealed class UdpPath(Socket socket, int sendLimit, TimeProvider time, CancellationToken deadline) : DatagramTransport
{
    // More than any record of DTLS.
    private const int ReceiveLimit = 18 * 1024;

    // How long an end by the deadline may go unnoticed.
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(25);

    private SocketException? _refusal;
    private bool _hasHeard;

    /// <inheritdoc/>
    public int GetReceiveLimit() => ReceiveLimit;

    /// <inheritdoc/>
    public int GetSendLimit() => sendLimit;

    /// <inheritdoc/>
    public int Receive(byte[] buf, int off, int len, int waitMillis) => Receive(buf.AsSpan(off, len), waitMillis);

    /// <summary>Octets of the next datagram; -1 where none came in time. 0 waits for as long as the deadline allows.</summary>
    public int Receive(Span<byte> buffer, int waitMillis)
    {
        var start = time.GetTimestamp();
        var wait = waitMillis > 0 ? TimeSpan.FromMilliseconds(waitMillis) : Timeout.InfiniteTimeSpan;
        while (!deadline.IsCancellationRequested)
        {
            var rest = waitMillis > 0 ? wait - time.GetElapsedTime(start) : Slice;
            if (rest <= TimeSpan.Zero)
                return -1;
            try
            {
                if (_refusal is { } refusal)
                    throw refusal;
                if (!socket.Poll(rest < Slice ? rest : Slice, SelectMode.SelectRead))
                {
                    // An answer that nobody is there is an error of the socket, and nothing to read.
                    if (socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error) is int error and not 0)
                        throw new SocketException(error);
                    continue;
                }

                var count = socket.Receive(buffer);
                _hasHeard = true;
                return count;
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.MessageSize)
            {
                return -1;
            }
            catch (SocketException e)
            {
                throw new EndedException(_hasHeard ? HandshakeEnd.ClosedByThem : HandshakeEnd.Unreachable, $"nobody takes datagrams there any more: {e.Message}");
            }
        }

        throw new EndedException(HandshakeEnd.Silent, "the deadline came first");
    }

    /// <inheritdoc/>
    public void Send(byte[] buf, int off, int len) => Send(buf.AsSpan(off, len));

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> buffer)
    {
        if (deadline.IsCancellationRequested)
            return;
        try
        {
            socket.Send(buffer);
        }
        catch (SocketException e)
        {
            // A datagram that is lost, or the answer to an earlier one, which is told when we listen.
            _refusal ??= e.SocketErrorCode == SocketError.ConnectionRefused ? e : null;
        }
    }

    /// <summary>Leaves the socket open: who made it closes it.</summary>
    public void Close()
    {
    }
}
