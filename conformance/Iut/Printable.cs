using System.Text;

namespace OneM2M.Conformance.Iut;

/// <summary>Makes text that came from the other side fit for a line of a report: no control characters, bounded.</summary>
public static class Printable
{
    /// <summary><paramref name="text"/> on one line, at most <paramref name="length"/> characters and an ellipsis.</summary>
    public static string Of(string text, int length)
    {
        var shown = text.Length <= length ? text.Length : char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        var clean = new StringBuilder(shown + 1);
        foreach (var c in text.AsSpan(0, shown))
            clean.Append(char.IsControl(c) ? '\uFFFD' : c);
        return text.Length > length ? clean.Append('…').ToString() : clean.ToString();
    }
}
