namespace OneM2M.Conformance.Pki.Der;

/// <summary>One tag, length, value within <paramref name="Buffer"/>.</summary>
/// <param name="Buffer">All octets; offsets count from its beginning.</param>
/// <param name="Start">Where the identifier octet stands.</param>
/// <param name="ContentStart">Where the value begins.</param>
/// <param name="End">One past the last octet of the value.</param>
internal readonly record struct DerElement(byte[] Buffer, int Start, int ContentStart, int End)
{
    /// <summary>The identifier octet.</summary>
    public byte Tag => Buffer[Start];

    /// <summary>The value.</summary>
    public ReadOnlySpan<byte> Content => Buffer.AsSpan(ContentStart, End - ContentStart);

    /// <summary>Identifier, length and value.</summary>
    public ReadOnlySpan<byte> Whole => Buffer.AsSpan(Start, End - Start);

    /// <summary>
    /// Reads the element that begins at <paramref name="start"/> and has to end by <paramref name="end"/>. False, with a note, when there is
    /// none; a length that is not in its shortest form is noted and read all the same. Never throws, reads at most six octets.
    /// </summary>
    public static bool TryRead(byte[] buffer, int start, int end, DerNotes notes, out DerElement element)
    {
        element = default;
        if (end - start < 2)
            return Refuse(notes, start, "the object ends in the middle of an element");
        if ((buffer[start] & 0x1F) == 0x1F)
            return Refuse(notes, start, "a tag number above 30, which X.509 does not use");
        var at = start + 1;
        long length = buffer[at++];
        if (length == 0x80)
            return Refuse(notes, start, "indefinite length, which is BER and not DER");
        if (length > 0x80)
        {
            var count = (int)length - 0x80;
            if (count > 4 || end - at < count)
                return Refuse(notes, start, $"a length of {count} octets, more than there can be");
            length = 0;
            for (var i = 0; i < count; i++)
                length = (length << 8) | buffer[at + i];
            if (length < 0x80 || buffer[at] == 0)
                notes.Add(start, "the length is not written in its shortest form");
            at += count;
        }

        if (length > end - at)
            return Refuse(notes, start, $"an element of {length} octets where {end - at} are left");
        element = new DerElement(buffer, start, at, at + (int)length);
        return true;
    }

    private static bool Refuse(DerNotes notes, int offset, string text)
    {
        notes.Add(offset, text);
        return false;
    }
}
