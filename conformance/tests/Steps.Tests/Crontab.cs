using System.Globalization;

namespace OneM2M.Conformance.Steps.Tests;

/// <summary>Reads a window of TS-0004 7.4.9.1 in each of the two ways that SD-010 knows, independently of the reference.</summary>
internal static class Crontab
{
    /// <summary>Whether <paramref name="line"/> holds <paramref name="utc"/>; <paramref name="endIsOut"/> leaves the last number of a range
    /// out of the fields coarser than the second.</summary>
    public static bool Holds(string line, DateTime utc, bool endIsOut)
    {
        var fields = line.Split(' ');
        int[] parts = [utc.Second, utc.Minute, utc.Hour, utc.Day, utc.Month, (int)utc.DayOfWeek, utc.Year];
        return fields.Length == 7
            && Enumerable.Range(0, 7).All(i => fields[i] == "*" || fields[i].Split(',').Any(e => Element(e, parts[i], endIsOut && i > 0)));
    }

    private static bool Element(string element, int part, bool endIsOut)
    {
        var step = element.Split('/');
        var ends = step[0].Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        if (ends.Length == 1)
            return part == ends[0];
        var last = endIsOut ? ends[1] - 1 : ends[1];
        return part >= ends[0] && part <= last
            && (step.Length == 1 || (part - ends[0]) % int.Parse(step[1], CultureInfo.InvariantCulture) == 0);
    }
}
