using System.Net.Sockets;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

/// <summary>
/// What the stack takes for UDP: hands its datagrams to a line and back, after an <see cref="Impairment"/> has had its way with them. Has
/// no thread of its own: what is late leaves and arrives while the stack waits for an answer. Disposes of the line.
/// </summary>
/// <param name="line">The socket.</param>
/// <param name="impairment">What happens to datagrams; null for nothing.</param>
/// <param name="sendLimit">Octets of our longest datagram where the impairment does not say.</param>
/// <param name="time">Clock of delays and of what is measured.</param>
/// <param name="deadline">Ends every wait, with <see cref="EndedException"/>.</param>
internal sealed class ImpairedTransport(IDatagramLine line, Impairment? impairment, int sendLimit, TimeProvider time, CancellationToken deadline) : DatagramTransport, IDisposable
{
    // Of what others may send: more than a record of DTLS with its header and expansion, fewer than UDP could.
    private const int ReceiveLimit = (1 << 14) + 2048 + RecordHead.Length;

    /// <summary>Octets of a datagram that passes over every path that is built of Ethernet.</summary>
    public const int OrdinaryLimit = 1400;

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(25);

    private readonly Impairment _impairment = impairment ?? new Impairment();
    private readonly Fragmenter? _fragmenter = impairment?.FragmentSize is { } size ? new Fragmenter(size, impairment.Mtu ?? sendLimit) : null;
    private readonly Lane _out = new(impairment ?? new Impairment(), impairment?.DropOurs ?? [], impairment?.Seed ?? 0, time);
    private readonly Lane _in = new(impairment ?? new Impairment(), impairment?.DropTheirs ?? [], ~(impairment?.Seed ?? 0), time);
    private readonly RepeatWatch _watch = new(time);
    private readonly byte[] _buffer = new byte[ReceiveLimit];
    private byte[]? _application;
    private bool _hasChanged;
    private bool _hasHeard;
    private SocketException? _refusal;

    /// <summary>Times between repeated flights of the peer, as measured so far.</summary>
    public IReadOnlyList<TimeSpan> Retransmissions => _watch.Intervals;

    /// <summary>Datagrams of application data that came from the peer, whatever the impairment did to them later.</summary>
    public int ApplicationDatagrams { get; private set; }

    /// <inheritdoc/>
    public int GetReceiveLimit() => ReceiveLimit;

    /// <inheritdoc/>
    public int GetSendLimit() => _impairment.Mtu ?? sendLimit;

    /// <inheritdoc/>
    public void Send(byte[] buf, int off, int len) => Send(buf.AsSpan(off, len));

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> buffer)
    {
        if (deadline.IsCancellationRequested)
            return;
        if (_application is null && RecordHead.Of(buffer) is { IsApplicationData: true })
            _application = buffer.ToArray();
        foreach (var datagram in _fragmenter?.Cut(buffer) ?? [buffer.ToArray()])
            _out.Put(datagram);
        Flush();
    }

    /// <inheritdoc/>
    public int Receive(byte[] buf, int off, int len, int waitMillis) => Receive(buf.AsSpan(off, len), waitMillis);

    /// <summary>Waits that many milliseconds for a datagram, for ever where they are 0; -1 where none came.</summary>
    public int Receive(Span<byte> buffer, int waitMillis)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            if (deadline.IsCancellationRequested)
                throw new EndedException(HandshakeEnd.Silent, "the deadline came first");
            Flush();
            if (_in.Take() is { } arrived)
            {
                var count = Math.Min(arrived.Length, buffer.Length);
                arrived.AsSpan(0, count).CopyTo(buffer);
                return count;
            }

            var left = waitMillis == 0 ? Slice : TimeSpan.FromMilliseconds(waitMillis) - time.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
                return -1;
            Listen(Least(Slice, left, _out.Next, _in.Next));
        }
    }

    /// <summary>Sends the datagram with our first application data again, as often as the impairment says; how often that was.</summary>
    public int Replay()
    {
        if (_application is null)
            return 0;
        for (var i = 0; i < _impairment.Replays; i++)
            Emit(_application);
        return _impairment.Replays;
    }

    /// <summary>The stack has nothing more to say; what is still under way goes out at once.</summary>
    public void Close()
    {
        foreach (var datagram in _out.TakeAll())
            Emit(datagram);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        line.Dispose();
    }

    private void Listen(TimeSpan wait)
    {
        int count;
        try
        {
            count = _refusal is { } refusal ? throw refusal : line.Receive(_buffer, wait);
        }
        catch (SocketException e)
        {
            throw new EndedException(_hasHeard ? HandshakeEnd.ClosedByThem : HandshakeEnd.Unreachable, $"nobody takes datagrams there any more: {e.Message}");
        }

        if (count < 0)
            return;
        _hasHeard = true;
        var datagram = _buffer.AsSpan(0, count);
        _watch.Came(datagram);
        if (RecordHead.Of(datagram) is { IsApplicationData: true })
            ApplicationDatagrams++;
        _in.Put(datagram.ToArray());
    }

    private void Flush()
    {
        while (_out.Take() is { } datagram)
            Emit(datagram);
    }

    private void Emit(byte[] datagram)
    {
        if (_impairment.ChangesPort && !_hasChanged && RecordHead.Of(datagram) is { IsHelloWithCookie: true })
        {
            line.ChangePort();
            _hasChanged = true;
        }

        try
        {
            line.Send(datagram);
            _watch.Delivered();
        }
        catch (SocketException e)
        {
            // A datagram that is lost, or the answer to an earlier one, which is told when we listen.
            _refusal ??= e.SocketErrorCode == SocketError.ConnectionRefused ? e : null;
        }
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b, params ReadOnlySpan<TimeSpan?> others)
    {
        var least = a < b ? a : b;
        foreach (var other in others)
            least = other < least ? other.Value : least;
        return least > TimeSpan.Zero ? least : TimeSpan.Zero;
    }
}
