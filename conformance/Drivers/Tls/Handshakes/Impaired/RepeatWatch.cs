namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

/// <summary>
/// Measures the times between the peer's repeated flights (RFC 6347 4.2.4.1). A flight is known by its first datagram; what the peer
/// repeats because something of ours came tells nothing of its timer and is left out.
/// </summary>
internal sealed class RepeatWatch(TimeProvider time)
{
    private const int Most = 32;

    private readonly Dictionary<RecordHead, long> _seen = [];
    private readonly List<TimeSpan> _intervals = [];
    private RecordHead? _first;
    private long _delivered = long.MinValue;

    /// <summary>The times, in order.</summary>
    public IReadOnlyList<TimeSpan> Intervals => _intervals;

    /// <summary>Something of ours was handed to the network.</summary>
    public void Delivered() => _delivered = time.GetTimestamp();

    /// <summary>A datagram of the peer came.</summary>
    public void Came(ReadOnlySpan<byte> datagram)
    {
        if (RecordHead.Of(datagram) is not { IsRecognisable: true } head)
            return;
        var now = time.GetTimestamp();
        if (!_seen.TryGetValue(head, out var last))
        {
            _first = null;
            if (_seen.Count < Most)
                _seen[head] = now;
            return;
        }

        _seen[head] = now;
        if (_delivered <= last && _intervals.Count < Most && (_first ??= head) == head)
            _intervals.Add(time.GetElapsedTime(last, now));
    }
}
