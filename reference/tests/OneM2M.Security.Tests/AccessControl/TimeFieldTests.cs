using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>One field of a schedule entry (TS-0004 7.4.9.1): an asterisk, or elements that are numbers, ranges or ranges with a step.</summary>
public sealed class TimeFieldTests
{
    [Theory]
    [InlineData("0", 0, 59, "0")]
    [InlineData("59", 0, 59, "59")]
    [InlineData("5-8", 0, 59, "5 6 7 8")]
    [InlineData("7-7", 0, 59, "7")]
    [InlineData("2,6,10", 0, 23, "2 6 10")]
    [InlineData("10,2,6,2", 0, 23, "2 6 10")]
    [InlineData("1-3,5,20-23", 0, 23, "1 2 3 5 20 21 22 23")]
    [InlineData("*", 0, 6, "0 1 2 3 4 5 6")]
    [InlineData("*", 1, 12, "1 2 3 4 5 6 7 8 9 10 11 12")]

    // The two equivalences that the clause itself gives.
    [InlineData("0-23/2", 0, 23, "0 2 4 6 8 10 12 14 16 18 20 22")]
    [InlineData("*/2", 0, 6, "0 2 4 6")]

    // A step counts from the low end of its range, not from zero.
    [InlineData("*/5", 1, 12, "1 6 11")]
    [InlineData("3-20/7", 0, 23, "3 10 17")]
    [InlineData("0-10/5,30", 0, 59, "0 5 10 30")]
    [InlineData("*/60", 0, 59, "0")]
    [InlineData("*/2147483647", 0, 59, "0")]
    [InlineData("10-12/1", 0, 23, "10 11 12")]
    [InlineData("007", 0, 59, "7")]
    public void Holds(string text, int low, int high, string numbers)
    {
        var field = TimeField.Parse(text, low, high);
        Assert.NotNull(field);
        Assert.Equal(numbers, string.Join(' ', Enumerable.Range(low - 2, high - low + 5).Where(field.Holds)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("60")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("0x1")]
    [InlineData("1e1")]
    [InlineData("5-60")]
    [InlineData("8-5")]
    [InlineData("5-")]
    [InlineData("-5")]
    [InlineData("5--8")]
    [InlineData("5-8-9")]
    [InlineData("5/2")]
    [InlineData("*/0")]
    [InlineData("*/")]
    [InlineData("*/-1")]
    [InlineData("*/2/2")]
    [InlineData("*/x")]
    [InlineData("/2")]
    [InlineData("**")]
    [InlineData("*-5")]
    [InlineData("5-*")]
    [InlineData("1,")]
    [InlineData(",1")]
    [InlineData("1,,2")]
    [InlineData(",")]
    [InlineData("*,5")]
    [InlineData("5,*")]
    [InlineData("1, 2")]
    [InlineData("MON")]
    [InlineData("?")]
    [InlineData("L")]
    [InlineData("99999999999")]
    [InlineData("0-10/99999999999")]
    [InlineData("\u0665")]
    [InlineData("5\0")]
    [InlineData("5\n")]
    public void IsMalformed(string text) => Assert.Null(TimeField.Parse(text, 0, 59));

    [Theory]
    [InlineData("2000", 2000, true)]
    [InlineData("9999", 9999, true)]
    [InlineData("2000-9999", 2026, true)]
    [InlineData("2020-2030/4", 2028, true)]
    [InlineData("2020-2030/4", 2026, false)]
    [InlineData("*/2", 2026, true)]
    [InlineData("*/2", 2027, false)]
    [InlineData("2027", 2026, false)]
    public void Year(string text, int year, bool holds) => Assert.Equal(holds, TimeField.Parse(text, 2000, 9999)!.Holds(year));

    [Theory]
    [InlineData("1999")]
    [InlineData("10000")]
    [InlineData("26")]
    [InlineData("2030-2026")]
    public void IsNoYear(string text) => Assert.Null(TimeField.Parse(text, 2000, 9999));
}
