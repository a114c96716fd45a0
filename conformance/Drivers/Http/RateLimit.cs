namespace OneM2M.Conformance.Drivers.Http;

/// <summary>Spaces requests evenly, because labs share devices.</summary>
internal sealed class RateLimit(double? perSecond, TimeProvider time)
{
    private readonly Lock _gate = new();
    private long _next = time.GetTimestamp();

    /// <summary>Returns when the caller may send.</summary>
    public Task WaitAsync(CancellationToken cancellation)
    {
        if (perSecond is not > 0)
            return Task.CompletedTask;
        TimeSpan wait;
        lock (_gate)
        {
            var now = time.GetTimestamp();
            var mine = Math.Max(now, _next);
            _next = mine + (long)(time.TimestampFrequency / perSecond.Value);
            wait = time.GetElapsedTime(now, mine);
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellation) : Task.CompletedTask;
    }
}
