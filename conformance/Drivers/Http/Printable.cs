using System.Text;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>Makes text that came from the other side fit for a line of a report: no control characters, bounded.</summary>
internal static class Printable
{
    /// <summary><paramref name="text"/> on one line, at most <paramref name="length"/> characters and an ellipsis.</summary>
    public static string Of(string text, int length)
    {
        var clean = new StringBuilder(Math.Min(text.Length, length) + 1);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, length)))
            clean.Append(char.IsControl(c) ? '\uFFFD' : c);
        return text.Length > length ? clean.Append('…').ToString() : clean.ToString();
    }
}
