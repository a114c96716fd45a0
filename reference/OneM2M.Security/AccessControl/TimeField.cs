using System.Collections.Immutable;
using System.Globalization;

namespace OneM2M.Security.AccessControl;

/// <summary>One field of a time window: a list of ranges with steps. A number is a range of one, "*" the whole range.</summary>
public sealed class TimeField
{
    private TimeField(ImmutableArray<TimeElement> elements) => Elements = elements;

    /// <summary>The elements; any of them is enough.</summary>
    public ImmutableArray<TimeElement> Elements { get; }

    /// <summary>Reads "*", "*/2", "5", "1-4", "0-23/2" or a list of those separated by commas; null when malformed or out of range.</summary>
    public static TimeField? Parse(string text, int low, int high)
    {
        var texts = text.Split(',');
        var elements = ImmutableArray.CreateBuilder<TimeElement>(texts.Length);
        foreach (var part in texts)
        {
            if (Element(part, low, high) is not { } element)
                return null;
            elements.Add(element);
        }

        // The asterisk stands for itself alone, not as one of several elements.
        return texts.Length > 1 && text.Contains('*', StringComparison.Ordinal) ? null : new TimeField(elements.MoveToImmutable());
    }

    private static TimeElement? Element(string text, int low, int high)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var step = 1;
        if (slash >= 0)
        {
            if (!Number(text[(slash + 1)..], 1, int.MaxValue, out step))
                return null;
            text = text[..slash];
        }

        if (text == "*")
            return new TimeElement(low, high, step, IsAsterisk: true);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
            return slash < 0 && Number(text, low, high, out var single) ? new TimeElement(single, single, 1) : null;
        return Number(text[..dash], low, high, out var first) && Number(text[(dash + 1)..], low, high, out var last) && first <= last
            ? new TimeElement(first, last, step)
            : null;
    }

    private static bool Number(string text, int low, int high, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= low && number <= high
        && text[^1] != '\0'; // NULs at the end are no obstacle to TryParse.
}
