using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

/// <summary>
/// One direction: datagrams go in as they are sent and come out as they arrive, if they do. All draws are made for each datagram, so that
/// what becomes of one does not depend on the others. What nobody repeats is not lost by chance, only where its number is named.
/// </summary>
/// <param name="impairment">What happens.</param>
/// <param name="dropped">Numbers that never arrive.</param>
/// <param name="seed">Seed of this direction.</param>
/// <param name="time">Clock of the delay.</param>
internal sealed class Lane(Impairment impairment, IReadOnlyList<int> dropped, int seed, TimeProvider time)
{
    // A datagram that is to come after the next one does not wait for ever for it.
    private static readonly TimeSpan MostHeld = TimeSpan.FromMilliseconds(60);

    private readonly Random _random = new(seed);
    private readonly Queue<(long Sent, byte[] Datagram)> _underWay = new();
    private (long Since, byte[] Datagram)? _held;

    /// <summary>Datagrams that went in.</summary>
    public int Count { get; private set; }

    /// <summary>How long until the next one comes out; null where none is under way.</summary>
    public TimeSpan? Next
    {
        get
        {
            var first = _underWay.TryPeek(out var next) ? impairment.Delay - time.GetElapsedTime(next.Sent) : (TimeSpan?)null;
            var held = _held is { } h ? MostHeld - time.GetElapsedTime(h.Since) : (TimeSpan?)null;
            return first < held || held is null ? first : held;
        }
    }

    /// <summary>Puts one in.</summary>
    public void Put(byte[] datagram)
    {
        var (lost, twice, late) = (_random.NextDouble() < impairment.Loss, _random.NextDouble() < impairment.Duplication, _random.NextDouble() < impairment.Reordering);
        if (dropped.Contains(Count++) || (lost && RecordHead.Of(datagram) is not { IsUnrepeated: true }))
            return;
        if (late && _held is null)
        {
            _held = (time.GetTimestamp(), datagram);
            return;
        }

        Enqueue(datagram);
        if (twice)
            Enqueue(datagram);
        Release();
    }

    /// <summary>Takes one that has arrived; null where none has.</summary>
    public byte[]? Take()
    {
        if (_held is { } held && time.GetElapsedTime(held.Since) >= MostHeld)
            Release();
        return _underWay.TryPeek(out var first) && time.GetElapsedTime(first.Sent) >= impairment.Delay ? _underWay.Dequeue().Datagram : null;
    }

    /// <summary>Takes all that are under way: nobody will wait for them any more.</summary>
    public IReadOnlyList<byte[]> TakeAll()
    {
        Release();
        var all = _underWay.Select(u => u.Datagram).ToList();
        _underWay.Clear();
        return all;
    }

    private void Release()
    {
        if (_held is { } held)
            Enqueue(held.Datagram);
        _held = null;
    }

    private void Enqueue(byte[] datagram) => _underWay.Enqueue((time.GetTimestamp(), datagram));
}
