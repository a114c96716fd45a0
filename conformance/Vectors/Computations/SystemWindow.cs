using System.Globalization;
using System.Text.RegularExpressions;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>TS-0004 7.4.9.1: whether a time is in a window, by arithmetic on the seven parts of the time.</summary>
internal static partial class SystemWindow
{
    private static readonly (int Low, int High)[] Ranges = [(0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (0, 6), (2000, 9999)];

    /// <summary>Throws <see cref="RefusedException"/> where <paramref name="window"/> is none.</summary>
    public static bool Holds(string window, string time)
    {
        var t = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture).UtcDateTime;
        int[] parts = [t.Second, t.Minute, t.Hour, t.Day, t.Month, (int)t.DayOfWeek, t.Year];
        var fields = window.Split(' ');
        if (fields.Length != parts.Length)
            throw new RefusedException($"{fields.Length} fields");
        return fields.Select((f, i) => f.Split(',').Select(e => Element(e, parts[i], Ranges[i])).ToList().Contains(true)).ToList().TrueForAll(held => held);
    }

    private static bool Element(string element, int part, (int Low, int High) range)
    {
        if (Form().Match(element) is not { Success: true } form)
            throw new RefusedException($"{element} is no element");
        var first = form.Groups["first"].Success ? Number(form.Groups["first"]) : range.Low;
        var last = form.Groups["last"].Success ? Number(form.Groups["last"]) : form.Groups["first"].Success ? first : range.High;
        var step = form.Groups["step"].Success ? Number(form.Groups["step"]) : 1;
        if (first < range.Low || last > range.High || first > last || step == 0)
            throw new RefusedException($"{element} is out of range");
        return part >= first && part <= last && (part - first) % step == 0;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    // An asterisk, a number or a range; a step behind the asterisk or the range.
    [GeneratedRegex(@"\A(?:(?<first>[0-9]{1,5})|(?:\*|(?<first>[0-9]{1,5})-(?<last>[0-9]{1,5}))(?:/(?<step>[0-9]{1,5}))?)\z")]
    private static partial Regex Form();
}
