using System.Globalization;
using System.Text;

namespace OneM2M.Conformance.Pki.Der;

/// <summary>Texts out of DER values. Nothing here throws.</summary>
internal static class DerText
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: false);

    /// <summary>An OBJECT IDENTIFIER in dotted form; null, with a note, where the octets are none.</summary>
    public static string? Oid(DerElement element, DerNotes notes)
    {
        var text = Arcs(element.Content, isRelative: false);
        if (text is null)
            notes.Add(element.Start, "an OBJECT IDENTIFIER that is none");
        return text;
    }

    /// <summary>Arcs in dotted form; null where the octets are none. A relative identifier has no pair of arcs in its first number.</summary>
    public static string? Arcs(ReadOnlySpan<byte> octets, bool isRelative)
    {
        if (octets.IsEmpty || octets[^1] >= 0x80)
            return null;
        var text = new StringBuilder(2 * octets.Length);
        UInt128 arc = 0;
        var (isFirst, length) = (!isRelative, 0);
        foreach (var octet in octets)
        {
            // 18 groups of 7 bits are 126: UUID arcs fit, a flood of continuation octets does not.
            if ((length == 0 && octet == 0x80) || ++length > 18)
                return null;
            arc = (arc << 7) | (octet & 0x7Fu);
            if (octet >= 0x80)
                continue;
            if (isFirst)
            {
                var root = arc < 40 ? 0u : arc < 80 ? 1u : 2u;
                text.Append(root);
                arc -= root * 40;
                text.Append('.');
            }
            else if (text.Length > 0)
            {
                text.Append('.');
            }

            text.Append(CultureInfo.InvariantCulture, $"{arc}");
            (arc, length, isFirst) = (0, 0, false);
        }

        return text.ToString();
    }

    /// <summary>The text of a string type; octets that are no text become replacement characters.</summary>
    public static string Text(DerElement element) => element.Tag switch
    {
        DerTag.Utf8String => StrictUtf8.GetString(element.Content),
        DerTag.BmpString => Encoding.BigEndianUnicode.GetString(element.Content),
        _ => Encoding.Latin1.GetString(element.Content),
    };

    /// <summary>At most 120 characters of <paramref name="text"/>, what cannot be printed as \u and four digits.</summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (printable.Length > 120)
                return printable.Append('…').ToString();
            if (c is >= ' ' and <= '~')
                printable.Append(c);
            else
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return printable.ToString();
    }

    /// <summary>Lower-case hexadecimal digits of at most 32 octets.</summary>
    public static string Hex(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(octets[..Math.Min(32, octets.Length)]) + (octets.Length > 32 ? "…" : "");
}
