using System.Buffers.Binary;

namespace OneM2M.Conformance.Pki.Der;

/// <summary>
/// Walks over the elements within one constructed element, from front to back. It only ever moves forward, so that it comes to an end on any
/// input, and it never throws: what does not fit is noted, after which the cursor stands at the end.
/// </summary>
internal sealed class DerCursor(byte[] buffer, int start, int end, DerNotes notes)
{
    private int _at = start;

    /// <summary>A cursor over the elements within <paramref name="element"/>.</summary>
    public DerCursor(DerElement element, DerNotes notes)
        : this(element.Buffer, element.ContentStart, element.End, notes)
    {
    }

    /// <summary>Whether nothing is left.</summary>
    public bool AtEnd => _at >= end;

    /// <summary>Where the next element begins.</summary>
    public int Offset => _at;

    /// <summary>Where things are noted.</summary>
    public DerNotes Notes => notes;

    /// <summary>Whether the next element has <paramref name="tag"/>.</summary>
    public bool Sees(byte tag) => !AtEnd && buffer[_at] == tag;

    /// <summary>The next element, whatever it is.</summary>
    public bool TryNext(out DerElement element)
    {
        element = default;
        if (AtEnd)
            return false;
        if (!DerElement.TryRead(buffer, _at, end, notes, out element))
        {
            _at = end;
            return false;
        }

        _at = element.End;
        return true;
    }

    /// <summary>The next element if it has <paramref name="tag"/>; otherwise nothing moves and nothing is noted.</summary>
    public bool TryOptional(byte tag, out DerElement element)
    {
        element = default;
        return Sees(tag) && TryNext(out element);
    }

    /// <summary>The next element, which has to have <paramref name="tag"/>; <paramref name="what"/> is its name for the note.</summary>
    public bool TryExpected(byte tag, string what, out DerElement element)
    {
        if (TryOptional(tag, out element))
            return true;
        if (AtEnd)
            notes.Add(_at, $"{what} is missing");
        else if (!Sees(tag))
            notes.Add(_at, $"{what} should have the tag {tag:x2}, not {buffer[_at]:x2}");
        _at = end;
        return false;
    }

    /// <summary>Whether nothing is left; notes it when something is.</summary>
    public void ExpectEnd(string what)
    {
        if (!AtEnd)
            notes.Add(_at, $"{end - _at} octets too many at the end of {what}");
    }

    /// <summary>TRUE or FALSE; DER knows two octets for them.</summary>
    public static bool Boolean(DerElement element, DerNotes notes)
    {
        if (element.Content is not ([0x00] or [0xFF]))
            notes.Add(element.Start, "a BOOLEAN that is neither 00 nor ff");
        return element.Content.IndexOfAnyExcept((byte)0) >= 0;
    }

    /// <summary>A whole number; int.MaxValue where it is larger, -1 where it is negative or empty.</summary>
    public static int Number(DerElement element, DerNotes notes)
    {
        CheckInteger(element, notes);
        var content = element.Content.TrimStart((byte)0);
        if (element.Content.IsEmpty || element.Content[0] >= 0x80)
            return -1;
        if (content.Length > 4 || (content.Length == 4 && content[0] >= 0x80))
            return int.MaxValue;
        Span<byte> octets = stackalloc byte[4];
        octets.Clear();
        content.CopyTo(octets[(4 - content.Length)..]);
        return BinaryPrimitives.ReadInt32BigEndian(octets);
    }

    /// <summary>Notes an INTEGER that is empty or has octets that say nothing.</summary>
    public static void CheckInteger(DerElement element, DerNotes notes)
    {
        if (element.Content is [] or [0x00, < 0x80, ..] or [0xFF, >= 0x80, ..])
            notes.Add(element.Start, "an INTEGER that is not in its shortest form");
    }

    /// <summary>The octets of a BIT STRING; null where it is none. <paramref name="unused"/>: how many bits of the last octet do not count.</summary>
    public static byte[]? Bits(DerElement element, DerNotes notes, out int unused)
    {
        unused = element.Content.IsEmpty ? 8 : element.Content[0];
        if (unused > 7 || (element.Content.Length == 1 && unused != 0))
        {
            notes.Add(element.Start, "a BIT STRING that is none");
            return null;
        }

        if (element.Content.Length > 1 && (element.Content[^1] & ((1 << unused) - 1)) != 0)
            notes.Add(element.Start, "a BIT STRING whose unused bits are not zero");
        return element.Content[1..].ToArray();
    }
}
