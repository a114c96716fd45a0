namespace OneM2M.Security.AccessControl;

/// <summary>A compiled m2m:scheduleEntry: seven sets of numbers, all of which must hold the parts of a time in UTC (TS-0004 7.4.9.1).</summary>
public sealed class TimeWindow
{
    private TimeWindow(IReadOnlyList<TimeField> fields) => Fields = fields;

    /// <summary>Second, minute, hour, day of the month, month, day of the week, year.</summary>
    public IReadOnlyList<TimeField> Fields { get; }

    /// <summary>Reads a line of seven fields separated by blanks; null when it is malformed.</summary>
    public static TimeWindow? Parse(string? line)
    {
        if (line is null || line.Length > MaxLength)
            return null;
        var texts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (texts.Length != Ranges.Length)
            return null;
        var fields = new TimeField[Ranges.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            if (TimeField.Parse(texts[i], Ranges[i].Low, Ranges[i].High) is not { } field)
                return null;
            fields[i] = field;
        }

        return new TimeWindow(fields);
    }

    /// <summary>The part of <paramref name="utc"/> with which field <paramref name="index"/> is compared.</summary>
    public static int Part(DateTime utc, int index) => index switch
    {
        0 => utc.Second,
        1 => utc.Minute,
        2 => utc.Hour,
        3 => utc.Day,
        4 => utc.Month,
        5 => (int)utc.DayOfWeek,
        _ => utc.Year,
    };

    private const int MaxLength = 1024;

    private static readonly (int Low, int High)[] Ranges = [(0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (0, 6), (2000, 9999)];
}
