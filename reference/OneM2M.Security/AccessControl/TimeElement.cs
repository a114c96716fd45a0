namespace OneM2M.Security.AccessControl;

/// <summary>One element of a field of a time window (TS-0004 7.4.9.1). A number is a range of one, the asterisk the whole range of its field.</summary>
/// <param name="Low">First number.</param>
/// <param name="High">Last number; it belongs to the range.</param>
/// <param name="Step">Interval from the first number on, at least 1.</param>
/// <param name="IsAsterisk">Whether an asterisk was written.</param>
public readonly record struct TimeElement(int Low, int High, int Step, bool IsAsterisk = false)
{
    /// <summary>Whether <paramref name="value"/> is one of its numbers.</summary>
    public bool Contains(int value) => value >= Low && value <= High && (value - Low) % Step == 0;
}
