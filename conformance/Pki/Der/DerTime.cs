using System.Globalization;
using System.Text;

namespace OneM2M.Conformance.Pki.Der;

/// <summary>UTCTime and GeneralizedTime as RFC 5280 4.1.2.5 lets them be written: seconds present, Z, no fraction.</summary>
internal static class DerTime
{
    private const int LastYearOfUtcTime = 2049;

    /// <summary>The instant; null, with a note, where it cannot be read. The wrong one of the two types is noted and read.</summary>
    public static DateTimeOffset? Read(DerCursor cursor, string what)
    {
        if (!cursor.TryNext(out var element))
        {
            cursor.Notes.Add(cursor.Offset, $"{what} is missing");
            return null;
        }

        var isUtc = element.Tag == DerTag.UtcTime;
        if ((!isUtc && element.Tag != DerTag.GeneralizedTime) || Parse(Encoding.Latin1.GetString(element.Content), isUtc) is not { } time)
        {
            cursor.Notes.Add(element.Start, $"{what} is not written as a time: {DerText.Printable(DerText.Text(element))}");
            return null;
        }

        if (!isUtc && time.Year <= LastYearOfUtcTime)
            cursor.Notes.Add(element.Start, $"{what} is a GeneralizedTime before 2050");
        return time;
    }

    private static DateTimeOffset? Parse(string text, bool isUtc)
    {
        if (text.Length != (isUtc ? 13 : 15) || text[^1] != 'Z' || !text.AsSpan(..^1).ContainsOnlyDigits())
            return null;
        int Digits(int at) => int.Parse(text.AsSpan(at, 2), CultureInfo.InvariantCulture);
        var at = isUtc ? 2 : 4;
        var year = isUtc ? Digits(0) + (Digits(0) < 50 ? 2000 : 1900) : (100 * Digits(0)) + Digits(2);
        var (month, day, hour, minute, second) = (Digits(at), Digits(at + 2), Digits(at + 4), Digits(at + 6), Digits(at + 8));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60
            ? new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero)
            : null;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
