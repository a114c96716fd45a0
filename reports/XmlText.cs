using System.Text;

namespace OneM2M.Conformance.Reporting;

/// <summary>Text from an implementation, made fit for XML 1.0 and HTML: what neither may hold is shown as an escape.</summary>
internal static class XmlText
{
    /// <summary>Control characters, lone surrogates and characters that turn the direction of text become \uXXXX.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair)
            {
                i++;
                clean?.Append(c).Append(text[i]);
                continue;
            }

            if (!IsUnfit(c))
            {
                clean?.Append(c);
                continue;
            }

            clean ??= new StringBuilder(text, 0, i, text.Length + 16);
            clean.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
        }

        return clean?.ToString() ?? text;
    }

    private static bool IsUnfit(char c) =>
        (c < ' ' && c is not ('\t' or '\n' or '\r')) || c is >= '\u007f' and <= '\u009f' || char.IsSurrogate(c) || c is '\ufffe' or '\uffff'
        || c is >= '\u202a' and <= '\u202e' || c is >= '\u2066' and <= '\u2069' || c is '\u200e' or '\u200f';
}
