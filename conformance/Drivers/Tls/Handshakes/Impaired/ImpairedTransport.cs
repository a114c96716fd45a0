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
/// <param name="time">Clock of delays and of what is measured.</param>
/// <param name="ending">Ends every wait with <see cref="OperationCanceledException"/>.</param>
internal sealed class ImpairedTransport(IDatagramLine line, Impairment? impairment, TimeProvider time, CancellationToken ending) : DatagramTransport, IDisposable
{
    // Of what others may send: more than a record of DTLS with its header and expansion, fewer than UDP could.
    private const int ReceiveLimit = (1 << 14) + 2048 + RecordHead.Length;

    // Passes everywhere, IPv6 with its least MTU included.
    private const int UsualLimit = 1232;

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(25);

    private readonly Impairment _impairment = impairment ?? new Impairment();
    private readonly Fragmenter? _fragmenter = impairment?.FragmentSize is { } size ? new Fragmenter(size, impairment.Mtu ?? UsualLimit) : null;
    private readonly Lane _out = new(impairment ?? new Impairment(), impairment?.DropOurs ?? [], impairment?.Seed ?? 0, time);
    private readonly Lane _in = new(impairment ?? new Impairment(), impairment?.DropTheirs ?? [], ~(impairment?.Seed ?? 0), time);
    private readonly RepeatWatch _watch = new(time);
    private readonly byte[] _buffer = new byte[ReceiveLimit];
    private byte[]? _application;
    private bool _hasChanged;

    /// <summary>Times between repeated flights of the peer, as measured so far.</summary>
    public IReadOnlyList<TimeSpan> Retransmissions => _watch.Intervals;

    /// <summary>Datagrams of application data that came from the peer, whatever the impairment did to them later.</summary>
    public int ApplicationDatagrams { get; private set; }

    /// <summary>Whether anything came from the peer.</summary>
    public bool HasHeard { get; private set; }

    /// <summary>Whether the peer's system said that its port is closed.</summary>
    public bool IsClosedByThem { get; private set; }

    /// <inheritdoc/>
    public int GetReceiveLimit() => ReceiveLimit;

    /// <inheritdoc/>
    public int GetSendLimit() => _impairment.Mtu ?? UsualLimit;

    /// <inheritdoc/>
    public void Send(byte[] buf, int off, int len) => Send(buf.AsSpan(off, len));

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> buffer)
    {
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
            ending.ThrowIfCancellationRequested();
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
        try
        {
            var count = line.Receive(_buffer, wait);
            if (count < 0)
                return;
            HasHeard = true;
            var datagram = _buffer.AsSpan(0, count);
            _watch.Came(datagram);
            if (RecordHead.Of(datagram) is { IsApplicationData: true })
                ApplicationDatagrams++;
            _in.Put(datagram.ToArray());
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
        {
            // Whether that ends a handshake is not for a transport to say: anybody could forge it.
            IsClosedByThem = true;
            throw;
        }
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
        catch (SocketException)
        {
            // UDP promises nothing; a port that is closed shows where we listen.
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
