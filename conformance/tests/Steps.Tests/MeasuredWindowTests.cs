using System.Globalization;
using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Tests;

/// <summary>Windows that are written around a measured time keep their state for the seconds that they promise, whatever the time is.</summary>
public sealed class MeasuredWindowTests
{
    private static readonly string[] Instants =
    [
        "2026-05-13T14:35:27Z", "2026-05-13T00:00:00Z", "2026-05-13T00:00:09Z", "2026-05-13T00:00:11Z", "2026-05-13T23:59:39Z",
        "2026-05-13T23:59:41Z", "2026-05-13T23:59:59Z", "2026-04-30T23:59:50Z", "2026-05-31T23:59:50Z", "2026-06-01T00:00:05Z",
        "2026-12-31T23:59:45Z", "2027-01-01T00:00:03Z", "2028-02-28T23:59:55Z", "2028-02-29T12:00:00Z", "2028-02-29T23:59:55Z",
        "2027-02-28T23:59:55Z", "2026-05-16T23:59:50Z", "2026-05-17T00:00:02Z", "2026-11-24T09:59:58Z", "2099-12-31T23:59:59Z",
    ];

    public static TheoryData<string, string, WindowForm> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, WindowForm>();
            foreach (var instant in Instants)
            {
                foreach (var part in WindowField.All)
                {
                    foreach (var form in Enum.GetValues<WindowForm>().Where(f => f != WindowForm.Step || part.Name != "second"))
                        cases.Add(instant, part.Name, form);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void OpenStaysOpenAndShutStaysShut(string instant, string field, WindowForm form)
    {
        var now = At(instant);
        var open = MeasuredWindow.Open(now, WindowField.Named(field), form);
        var shut = MeasuredWindow.Shut(now, WindowField.Named(field), form);
        foreach (var time in Stretch(now, WindowField.Named(field)))
        {
            foreach (var endIsOut in new[] { false, true })
            {
                Assert.True(Crontab.Holds(open, time, endIsOut), $"{open} at {time:O}");
                Assert.False(Crontab.Holds(shut, time, endIsOut), $"{shut} at {time:O}");
            }
        }
    }

    [Fact]
    public void AllFieldsTogetherStayOpenAndOneShutFieldShutsThem()
    {
        foreach (var now in Instants.Select(At))
        {
            foreach (var time in Stretch(now, WindowField.Second))
            {
                Assert.True(Crontab.Holds(MeasuredWindow.OpenInAll(now), time, endIsOut: true));
                Assert.All(WindowField.All, f => Assert.False(Crontab.Holds(MeasuredWindow.OpenInAllBut(now, f), time, endIsOut: false)));
            }
        }
    }

    [Theory]
    [InlineData("2026-05-13T14:35:27Z", "minute", "* 35,36 * * * * *")]
    [InlineData("2026-05-13T14:35:10Z", "hour", "* * 14 * * * *")]
    [InlineData("2026-05-13T14:35:27Z", "day of the week", "* * * * * 3 *")]
    [InlineData("2026-05-13T14:35:55Z", "minute", "* 35,36 * * * * *")]
    [InlineData("2026-05-13T14:36:05Z", "minute", "* 35,36 * * * * *")]
    [InlineData("2026-05-13T23:59:55Z", "hour", "* * 23,0 * * * *")]
    [InlineData("2026-05-13T23:59:55Z", "day of the week", "* * * * * 3,4 *")]
    [InlineData("2026-05-16T23:59:55Z", "day of the week", "* * * * * 6,0 *")]
    [InlineData("2026-04-30T23:59:55Z", "day of the month", "* * * 30,1 * * *")]
    [InlineData("2026-04-30T23:59:55Z", "month", "* * * * 4,5 * *")]
    [InlineData("2026-12-31T23:59:55Z", "month", "* * * * 12,1 * *")]
    [InlineData("2026-12-31T23:59:55Z", "year", "* * * * * * 2026,2027")]
    [InlineData("2027-01-01T00:00:11Z", "year", "* * * * * * 2027")]
    [InlineData("2028-02-28T23:59:55Z", "day of the month", "* * * 28,29 * * *")]
    [InlineData("2027-02-28T23:59:55Z", "day of the month", "* * * 28,1 * * *")]
    [InlineData("2028-02-29T23:59:55Z", "day of the month", "* * * 29,1 * * *")]
    public void ListsNameBothSidesOfAnEdge(string instant, string field, string expected) =>
        Assert.Equal(expected, MeasuredWindow.Open(At(instant), WindowField.Named(field), WindowForm.Number));

    [Theory]
    [InlineData("2026-05-13T14:35:27Z", "hour", WindowForm.Range, "* * 13-15 * * * *")]
    [InlineData("2026-05-13T23:30:00Z", "hour", WindowForm.Range, "* * 22-23,23 * * * *")]
    [InlineData("2026-05-13T23:59:55Z", "hour", WindowForm.Range, "* * 22-23,23,0-1 * * * *")]
    [InlineData("2026-12-31T23:59:55Z", "year", WindowForm.Range, "* * * * * * 2025-2028")]
    [InlineData("2026-05-13T14:35:27Z", "second", WindowForm.Range, "16-48 * * * * * *")]
    [InlineData("2026-05-13T14:35:27Z", "hour", WindowForm.Step, "* * 2-23/3 * * * *")]
    [InlineData("2026-05-13T23:59:55Z", "hour", WindowForm.Step, "* * 2-23/3,23,0-23/3 * * * *")]
    [InlineData("2026-05-16T23:59:55Z", "day of the week", WindowForm.Step, "* * * * * 0-6/3,6 *")]
    public void RangesAndStepsDoNotNeedTheirLastNumber(string instant, string field, WindowForm form, string expected) =>
        Assert.Equal(expected, MeasuredWindow.Open(At(instant), WindowField.Named(field), form));

    [Theory]
    [InlineData("2026-05-13T14:35:27Z", "second", "2 * * * * * *")]
    [InlineData("2026-05-13T14:35:27Z", "hour", "* * 2 * * * *")]
    [InlineData("2026-05-13T14:35:27Z", "month", "* * * * 11 * *")]
    [InlineData("2026-12-31T23:59:55Z", "year", "* * * * * * 2029")]
    public void ShutIsFarFromNow(string instant, string field, string expected) =>
        Assert.Equal(expected, MeasuredWindow.Shut(At(instant), WindowField.Named(field), WindowForm.Number));

    [Fact]
    public void AShutDayLeavesTheOtherDayOpen()
    {
        var now = At("2026-05-13T14:35:27Z");
        Assert.Equal("* 2026", Tail(MeasuredWindow.OpenInAllBut(now, WindowField.Named("day of the month"))));
        Assert.Equal("35,36 14 * 5", string.Join(' ', MeasuredWindow.OpenInAllBut(now, WindowField.Named("day of the week")).Split(' ')[1..5]));
    }

    private static string Tail(string line) => string.Join(' ', line.Split(' ')[5..]);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<DateTime> Stretch(DateTimeOffset now, WindowField field)
    {
        for (var time = now - MeasuredWindow.Before; time <= now + MeasuredWindow.After(field); time += TimeSpan.FromSeconds(1))
            yield return time.UtcDateTime;
    }
}
