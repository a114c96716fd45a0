namespace OneM2M.Conformance.Drivers.Http;

/// <summary>
/// How long to wait for an answer. An implementation that left many requests in a row without one gets less and less time, so that a
/// run against one that hangs ends soon; the first answer restores the whole of it.
/// </summary>
internal sealed class Patience(TimeSpan whole)
{
    /// <summary>Unanswered requests in a row before patience shrinks: more than a pause of a busy implementation costs a parallel run.</summary>
    public const int Tolerated = 16;

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(50);
    private int _unanswered;

    /// <summary>How long the next request waits.</summary>
    public TimeSpan Next
    {
        get
        {
            var halvings = Math.Clamp(Volatile.Read(ref _unanswered) - Tolerated, 0, 30);
            var wait = whole / (1L << halvings);
            return wait > Least || wait == whole ? wait : Least < whole ? Least : whole;
        }
    }

    /// <summary>An answer came, whatever it was.</summary>
    public void Answered() => Volatile.Write(ref _unanswered, 0);

    /// <summary>Nothing complete came in time.</summary>
    public void Unanswered() => Interlocked.Increment(ref _unanswered);
}
