using System.Globalization;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>A line of seven fields: second, minute, hour, day of month, month, day of week, year, all in UTC (TS-0004 7.4.9.1).</summary>
public sealed class TimeWindowTests
{
    [Theory]
    [InlineData("* * * * * * *", "2026-11-24T10:15:45Z", true)]

    // Each field alone, both ways. 2026-11-24 is a Tuesday.
    [InlineData("45 * * * * * *", "2026-11-24T10:15:45Z", true)]
    [InlineData("44 * * * * * *", "2026-11-24T10:15:45Z", false)]
    [InlineData("* 15 * * * * *", "2026-11-24T10:15:45Z", true)]
    [InlineData("* 16 * * * * *", "2026-11-24T10:15:45Z", false)]
    [InlineData("* * 10 * * * *", "2026-11-24T10:15:45Z", true)]
    [InlineData("* * 22 * * * *", "2026-11-24T10:15:45Z", false)]
    [InlineData("* * * 24 * * *", "2026-11-24T10:15:45Z", true)]
    [InlineData("* * * 23 * * *", "2026-11-24T10:15:45Z", false)]
    [InlineData("* * * * 11 * *", "2026-11-24T10:15:45Z", true)]
    [InlineData("* * * * 10 * *", "2026-11-24T10:15:45Z", false)]
    [InlineData("* * * * * 2 *", "2026-11-24T10:15:45Z", true)]
    [InlineData("* * * * * 1 *", "2026-11-24T10:15:45Z", false)]
    [InlineData("* * * * * * 2026", "2026-11-24T10:15:45Z", true)]
    [InlineData("* * * * * * 2025", "2026-11-24T10:15:45Z", false)]

    // All fields have to match; one that does not is enough to stay outside.
    [InlineData("45 15 10 24 11 2 2026", "2026-11-24T10:15:45Z", true)]
    [InlineData("45 15 10 24 11 2 2027", "2026-11-24T10:15:45Z", false)]
    [InlineData("45 15 10 24 11 3 2026", "2026-11-24T10:15:45Z", false)]
    [InlineData("46 15 10 24 11 2 2026", "2026-11-24T10:15:45Z", false)]

    // Both days given: both count, not either.
    [InlineData("* * * 24 * 3 *", "2026-11-24T10:15:45Z", false)]
    [InlineData("* * * 25 * 2 *", "2026-11-24T10:15:45Z", false)]

    // 0 is Sunday, 6 Saturday.
    [InlineData("* * * * * 0 *", "2026-11-22T00:00:00Z", true)]
    [InlineData("* * * * * 6 *", "2026-11-21T23:59:59Z", true)]
    [InlineData("* * * * * 6 *", "2026-11-22T00:00:00Z", false)]

    // Edges of a second, a day, a year, a leap year.
    [InlineData("0-29 * * * * * *", "2026-11-24T10:15:29.9999999Z", true)]
    [InlineData("0-29 * * * * * *", "2026-11-24T10:15:30Z", false)]
    [InlineData("* * 8-17 * * * *", "2026-11-24T17:59:59.999Z", true)]
    [InlineData("* * 8-17 * * * *", "2026-11-24T18:00:00Z", false)]
    [InlineData("* * 8-17 * * * *", "2026-11-24T07:59:59.9999999Z", false)]
    [InlineData("* * * 29 2 * *", "2028-02-29T12:00:00Z", true)]
    [InlineData("59 59 23 31 12 * 2026", "2026-12-31T23:59:59Z", true)]
    [InlineData("* * * * * * 2026", "2027-01-01T00:00:00Z", false)]

    // UTC, whatever offset the clock shows.
    [InlineData("* * 10 * * * *", "2026-11-24T12:15:45+02:00", true)]
    [InlineData("* * 12 * * * *", "2026-11-24T12:15:45+02:00", false)]
    [InlineData("* * * 23 * * *", "2026-11-24T01:00:00+02:00", true)]
    [InlineData("* * * * * * 2026", "2027-01-01T01:00:00+02:00", true)]

    // The examples of the clause.
    [InlineData("* 0-5 2,6,10 * * * *", "2026-11-24T06:04:59Z", true)]
    [InlineData("* 0-5 2,6,10 * * * *", "2026-11-24T07:04:59Z", false)]
    [InlineData("* * 0-23/2 * * * *", "2026-11-24T22:30:00Z", true)]
    [InlineData("* * 0-23/2 * * * *", "2026-11-24T23:30:00Z", false)]
    [InlineData("* * * * * */2 *", "2026-11-24T22:30:00Z", true)]
    [InlineData("* * * * * */2 *", "2026-11-25T22:30:00Z", false)]

    // More than one blank between fields, and around them.
    [InlineData("  *  * 10 *   * * * ", "2026-11-24T10:15:45Z", true)]
    public void Holds(string line, string time, bool holds)
    {
        var window = TimeWindow.Parse(line);
        Assert.NotNull(window);
        var instant = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
        Assert.Equal(holds, AccessRules.Standard.WindowHolds(window, AccessRules.Standard.Clock(instant)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("       ")]
    [InlineData("* * * * *")]
    [InlineData("* * * * * *")]
    [InlineData("* * * * * * * *")]
    [InlineData("60 * * * * * *")]
    [InlineData("* 60 * * * * *")]
    [InlineData("* * 24 * * * *")]
    [InlineData("* * * 0 * * *")]
    [InlineData("* * * 32 * * *")]
    [InlineData("* * * * 0 * *")]
    [InlineData("* * * * 13 * *")]
    [InlineData("* * * * * 7 *")]
    [InlineData("* * * * * * 1999")]
    [InlineData("* * * * * * 10000")]
    [InlineData("* * * * JAN * *")]
    [InlineData("@hourly")]
    [InlineData("*,*,*,*,*,*,*")]
    public void IsMalformed(string? line) => Assert.Null(TimeWindow.Parse(line));

    [Fact]
    public void AnEndlessLineIsMalformed() => Assert.Null(TimeWindow.Parse(string.Join(',', Enumerable.Repeat("1", 5_000_000)) + " * * * * * *"));
}
