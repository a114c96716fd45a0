using System.Text;
using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>
/// Names of issuers and subjects. Messages read them leniently; comparisons are those of RFC 5280 7.1: without regard to the case of letters,
/// to white space around and doubled within a value, and to the string type. Composed and decomposed characters are not made one.
/// </summary>
internal static class DistinguishedName
{
    private const int MostParts = 16;

    /// <summary>"O=oneM2M, CN=cse.example"; attributes that have no short name by their OID, "(empty)" for no attribute.</summary>
    public static string Text(DerElement name)
    {
        var parts = Attributes(name).Select(a => $"{Short(a.Type)}={a.Value}").ToList();
        return parts.Count == 0 ? "(empty)" : string.Join(", ", parts);
    }

    /// <summary>Values of the attributes of <paramref name="type"/>.</summary>
    public static IEnumerable<string> Values(DerElement name, string type) => Attributes(name).Where(a => a.Type == type).Select(a => a.Value);

    /// <summary>A text that is the same for names that are equal; the octets where they are no name.</summary>
    public static string Comparable(DerElement name) => Parts(name) is { } parts ? string.Join(',', parts) : "#" + Convert.ToHexString(name.Whole);

    /// <summary>Whether <paramref name="name"/> lies within the subtree of <paramref name="top"/>: begins with all of its parts (RFC 5280 4.2.1.10).</summary>
    public static bool LiesWithin(DerElement name, DerElement top)
    {
        if (name.Content.StartsWith(top.Content))
            return true;
        var (inner, outer) = (Parts(name), Parts(top));
        return inner is not null && outer is not null && inner.Take(outer.Count).SequenceEqual(outer, StringComparer.Ordinal);
    }

    /// <summary>Each RelativeDistinguishedName in a form that is the same for equal ones; null where the octets are no name.</summary>
    private static List<string>? Parts(DerElement name)
    {
        var notes = new DerNotes();
        var sets = new DerCursor(name, notes);
        List<string> parts = [];
        while (sets.TryNext(out var set))
        {
            List<string> attributes = [];
            var pairs = new DerCursor(set, notes);
            while (pairs.TryNext(out var pair))
            {
                var attribute = new DerCursor(pair, notes);
                if (!attribute.TryOptional(DerTag.ObjectIdentifier, out var type) || !attribute.TryNext(out var value) || !attribute.AtEnd)
                    return null;
                attributes.Add($"{Convert.ToHexString(type.Content)}={ComparableValue(value)}");
            }

            attributes.Sort(StringComparer.Ordinal);
            parts.Add(string.Join('+', attributes));
        }

        return notes.Texts.Count == 0 ? parts : null;
    }

    /// <summary>A text in quotation marks, capital letters and single spaces, or the octets of a value that is no text.</summary>
    private static string ComparableValue(DerElement value)
    {
        if (value.Tag is not (DerTag.Utf8String or DerTag.PrintableString or DerTag.TeletexString or DerTag.Ia5String or DerTag.BmpString))
            return Convert.ToHexString(value.Whole);
        var text = new StringBuilder("\"");
        foreach (var c in DerText.Text(value).Trim())
        {
            if (!char.IsWhiteSpace(c))
                text.Append(char.ToUpperInvariant(c));
            else if (text[^1] != ' ')
                text.Append(' ');
        }

        return text.Append('"').ToString();
    }

    private static IEnumerable<(string Type, string Value)> Attributes(DerElement name)
    {
        var notes = new DerNotes();
        var sets = new DerCursor(name, notes);
        for (var count = 0; count < MostParts && sets.TryNext(out var set); count++)
        {
            var one = new DerCursor(set, notes);
            if (!one.TryOptional(DerTag.Sequence, out var pair))
                continue;
            var attribute = new DerCursor(pair, notes);
            if (attribute.TryOptional(DerTag.ObjectIdentifier, out var oid) && DerText.Oid(oid, notes) is { } type && attribute.TryNext(out var value))
                yield return (type, DerText.Text(value));
        }
    }

    private static string Short(string type) => type switch
    {
        Oids.CommonName => "CN",
        Oids.Organization => "O",
        "2.5.4.11" => "OU",
        "2.5.4.6" => "C",
        "2.5.4.5" => "serialNumber",
        _ => type,
    };
}
