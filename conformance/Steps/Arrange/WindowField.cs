namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>One of the seven fields of a time window, in the order and with the limits of TS-0004 table 7.4.9.1-4.</summary>
/// <param name="Name">As features call it.</param>
/// <param name="Low">Lowest value.</param>
/// <param name="High">Highest value.</param>
/// <param name="Part">The part of a time in UTC with which it is compared.</param>
public sealed record WindowField(string Name, int Low, int High, Func<DateTime, int> Part)
{
    /// <summary>All seven, in order.</summary>
    public static IReadOnlyList<WindowField> All { get; } =
    [
        new("second", 0, 59, t => t.Second),
        new("minute", 0, 59, t => t.Minute),
        new("hour", 0, 23, t => t.Hour),
        new("day of the month", 1, 31, t => t.Day),
        new("month", 1, 12, t => t.Month),
        new("day of the week", 0, 6, t => (int)t.DayOfWeek), // 0 is Sunday in both
        new("year", 2000, 9999, t => t.Year),
    ];

    /// <summary>The field that changes within a scenario.</summary>
    public static WindowField Second => All[0];

    /// <summary>The field that a feature calls <paramref name="name"/>.</summary>
    public static WindowField Named(string name) => All.FirstOrDefault(f => f.Name == name)
        ?? throw new InvalidOperationException($"A time window has no field \"{name}\".");
}
