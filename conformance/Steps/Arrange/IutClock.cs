using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>The clock of the implementation, by which it compares time windows (TS-0003 table 7.1.2-2), as far as it was measured.</summary>
public sealed class IutClock(World world)
{
    // 5 s stay between the end of a request and the edge of a window: the measurement is good to about a second.
    private static readonly TimeSpan Fresh = MeasuredWindow.After - TimeSpan.FromSeconds(5);

    private long? _read;

    /// <summary>What its clock shows now. From here on the scenario has to be quick, since windows are written by this time.</summary>
    public DateTimeOffset Now()
    {
        _read ??= world.Session.Time.GetTimestamp();
        return world.Session.Time.GetUtcNow() + (world.Session.Cse.ClockSkew ?? throw new PreconditionNotMetException(
            "the clock of the implementation is not known, since its answers carry no Date header; no window can be said to be open there"));
    }

    /// <summary>To be called once an answer is there: refuses to judge when it came too long after <see cref="Now"/> was read.</summary>
    public void DemandFresh()
    {
        if (_read is { } read && world.Session.Time.GetElapsedTime(read) is var elapsed && elapsed > Fresh)
        {
            throw new PreconditionNotMetException(
                $"setting up took {elapsed.TotalSeconds:0} s; the scenario's window is sure for {Fresh.TotalSeconds:0} s only");
        }
    }
}
