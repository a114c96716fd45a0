using System.Globalization;

namespace OneM2M.Security.AccessControl;

/// <summary>One field of a time window: a list of ranges with steps. A number is a range of one, "*" the whole range.</summary>
public sealed class TimeField
{
    private readonly (int Low, int High, int Step)[] _elements;

    private TimeField((int Low, int High, int Step)[] elements) => _elements = elements;

    /// <summary>Whether <paramref name="value"/> is one of the field's; both ends of a range belong to it.</summary>
    public bool Contains(int value)
    {
        foreach (var (low, high, step) in _elements)
        {
            if (value >= low && value <= high && (value - low) % step == 0)
                return true;
        }

        return false;
    }

    /// <summary>Reads "*", "*/2", "5", "1-4", "0-23/2" or a list of those separated by commas; null when malformed or out of range.</summary>
    public static TimeField? Parse(string text, int low, int high)
    {
        var texts = text.Split(',');
        var elements = new (int, int, int)[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (Element(texts[i], low, high) is not { } element)
                return null;
            elements[i] = element;
        }

        // The asterisk stands for itself alone, not as one of several elements.
        return texts.Length > 1 && text.Contains('*', StringComparison.Ordinal) ? null : new TimeField(elements);
    }

    private static (int Low, int High, int Step)? Element(string text, int low, int high)
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
            return (low, high, step);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
            return slash < 0 && Number(text, low, high, out var single) ? (single, single, 1) : null;
        return Number(text[..dash], low, high, out var first) && Number(text[(dash + 1)..], low, high, out var last) && first <= last
            ? (first, last, step)
            : null;
    }

    private static bool Number(string text, int low, int high, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= low && number <= high;
}
