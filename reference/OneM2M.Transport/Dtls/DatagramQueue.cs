using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Dtls;

/// <summary>
/// Datagrams of one peer, in the order in which they came, as BouncyCastle reads them; what does not fit is lost, as UDP may lose
/// anything. Reading waits as long as the reader says and no longer than until the end.
/// </summary>
/// <param name="capacity">Most datagrams that wait.</param>
/// <param name="send">Sends a datagram to the peer.</param>
internal sealed class DatagramQueue(int capacity, Action<ReadOnlySpan<byte>> send) : DatagramTransport
{
    /// <summary>Largest datagram read: a full record and its protection.</summary>
    public const int MaxDatagram = 16 * 1024 + 512;

    // Fits through IPv6 without fragments of the network's: 1,280 octets but for the headers.
    private const int SendLimit = 1232;

    private readonly object _gate = new();
    private readonly Queue<byte[]> _waiting = new();
    private int _allowed = int.MaxValue;
    private bool _ended;

    /// <summary>Whether any datagram waits.</summary>
    public bool HasWaiting
    {
        get
        {
            lock (_gate)
                return _waiting.Count > 0;
        }
    }

    /// <summary>Whether nothing is read or sent any more.</summary>
    public bool HasEnded
    {
        get
        {
            lock (_gate)
                return _ended;
        }
    }

    /// <summary>From now on one datagram is read, until this is said again: BouncyCastle reads on by itself after one that it drops.</summary>
    public void AllowOne()
    {
        lock (_gate)
            _allowed = 1;
    }

    /// <summary>A datagram came.</summary>
    public void Offer(ReadOnlySpan<byte> datagram)
    {
        lock (_gate)
        {
            if (_ended || _waiting.Count >= capacity || datagram.Length > MaxDatagram)
                return;
            _waiting.Enqueue(datagram.ToArray());
            Monitor.Pulse(_gate);
        }
    }

    public int GetReceiveLimit() => MaxDatagram;

    public int GetSendLimit() => SendLimit;

    public int Receive(byte[] buf, int off, int len, int waitMillis) => Receive(buf.AsSpan(off, len), waitMillis);

    public int Receive(Span<byte> buffer, int waitMillis)
    {
        lock (_gate)
        {
            while ((_waiting.Count == 0 || _allowed == 0) && !_ended)
            {
                if (!Monitor.Wait(_gate, waitMillis == 0 ? Timeout.Infinite : waitMillis) || _allowed == 0)
                    return -1;
            }

            if (!_waiting.TryDequeue(out var datagram))
                throw new EndOfStreamException("the association has ended");
            _allowed--;
            if (datagram.Length > buffer.Length)
                return -1;
            datagram.CopyTo(buffer);
            return datagram.Length;
        }
    }

    public void Send(byte[] buf, int off, int len) => Send(buf.AsSpan(off, len));

    public void Send(ReadOnlySpan<byte> buffer) => send(buffer);

    /// <summary>Ends reading; whoever waits is woken.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _ended = true;
            _waiting.Clear();
            Monitor.PulseAll(_gate);
        }
    }
}
