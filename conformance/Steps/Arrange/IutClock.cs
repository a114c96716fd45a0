using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>The clock of the implementation, by which it compares time windows (TS-0003 table 7.1.2-2), as far as it was measured.</summary>
public sealed class IutClock(World world)
{
    // These seconds stay between the end of a request and the edge of a window: the measurement is good to about one.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    private DateTimeOffset? _sureUntil;

    /// <summary>What its clock shows now, to write a window by that <paramref name="field"/> restricts; from here on the scenario has to be quick.</summary>
    public DateTimeOffset Now(WindowField field)
    {
        var ours = world.Session.Time.GetUtcNow();
        var until = ours + MeasuredWindow.After(field) - Margin;
        _sureUntil = until < _sureUntil ? until : _sureUntil ?? until;
        return ours + (world.Session.Cse.ClockSkew ?? throw new PreconditionNotMetException(
            "the clock of the implementation is not known, since its answers carry no Date header; no window can be said to be open there"));
    }

    /// <summary>To be called once an answer is there: refuses to judge when it came after the windows written by <see cref="Now"/> were sure.</summary>
    public void DemandFresh()
    {
        if (world.Session.Time.GetUtcNow() > _sureUntil)
        {
            throw new PreconditionNotMetException(
                "setting up took so long that the scenario's window, written by the clock of the implementation, is no longer sure");
        }
    }
}
