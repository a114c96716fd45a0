using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>Values of the extensions that the rules look at. Each is null, with a note, where it cannot be read.</summary>
internal static class ExtensionValues
{
    private const int MostNames = 1000;

    /// <summary>keyUsage.</summary>
    public static KeyUsageBits? KeyUsage(ReadExtension extension, DerNotes notes)
    {
        var cursor = new DerCursor(extension.Value, notes);
        if (!cursor.TryExpected(DerTag.BitString, "keyUsage", out var bits) || DerCursor.Bits(bits, notes, out var unused) is not { } octets)
            return null;
        cursor.ExpectEnd("keyUsage");
        if (octets.Length > 0 && (octets[^1] >> unused & 1) == 0)
            notes.Add(bits.Start, "keyUsage with zero bits at its end, which DER drops from a list of named bits");
        return (KeyUsageBits)((octets.Length > 0 ? octets[0] : 0) | (octets.Length > 1 ? octets[1] << 8 : 0));
    }

    /// <summary>basicConstraints: whether it is a CA, and how many CAs may follow; null for no limit.</summary>
    public static (bool IsCa, int? PathLength)? BasicConstraints(ReadExtension extension, DerNotes notes)
    {
        var outer = new DerCursor(extension.Value, notes);
        if (!outer.TryExpected(DerTag.Sequence, "basicConstraints", out var sequence))
            return null;
        outer.ExpectEnd("basicConstraints");
        var cursor = new DerCursor(sequence, notes);
        var isCa = cursor.TryOptional(DerTag.Boolean, out var flag) && DerCursor.Boolean(flag, notes);
        if (flag.Buffer is not null && !isCa)
            notes.Add(flag.Start, "cA is written out although it has its default value FALSE");
        var length = cursor.TryOptional(DerTag.Integer, out var number) ? DerCursor.Number(number, notes) : (int?)null;
        cursor.ExpectEnd("basicConstraints");
        return (isCa, length);
    }

    /// <summary>extKeyUsage: OIDs of the purposes.</summary>
    public static IReadOnlyList<string>? ExtendedKeyUsage(ReadExtension extension, DerNotes notes)
    {
        var outer = new DerCursor(extension.Value, notes);
        if (!outer.TryExpected(DerTag.Sequence, "extKeyUsage", out var sequence))
            return null;
        outer.ExpectEnd("extKeyUsage");
        List<string> purposes = [];
        var cursor = new DerCursor(sequence, notes);
        if (cursor.AtEnd)
            notes.Add(sequence.Start, "extKeyUsage without a purpose");
        while (purposes.Count < MostNames && !cursor.AtEnd && cursor.TryExpected(DerTag.ObjectIdentifier, "a purpose", out var purpose))
        {
            if (DerText.Oid(purpose, notes) is { } oid)
                purposes.Add(oid);
        }

        NoteRest(cursor, "purposes");
        return purposes;
    }

    private static void NoteRest(DerCursor cursor, string what)
    {
        if (!cursor.AtEnd)
            cursor.Notes.Add(cursor.Offset, $"more than {MostNames} {what}, the rest of which is not read");
    }

    /// <summary>subjectAltName: its names, without those that could not be read.</summary>
    public static IReadOnlyList<GeneralName>? Names(ReadExtension extension, DerNotes notes)
    {
        var outer = new DerCursor(extension.Value, notes);
        if (!outer.TryExpected(DerTag.Sequence, "subjectAltName", out var sequence))
            return null;
        outer.ExpectEnd("subjectAltName");
        List<GeneralName> names = [];
        var cursor = new DerCursor(sequence, notes);
        if (cursor.AtEnd)
            notes.Add(sequence.Start, "subjectAltName without a name");
        while (names.Count < MostNames && cursor.TryNext(out var element))
        {
            if (GeneralName.Read(element, notes) is { } name)
                names.Add(name);
        }

        NoteRest(cursor, "names");
        return names;
    }

    /// <summary>subjectKeyIdentifier.</summary>
    public static byte[]? SubjectKeyIdentifier(ReadExtension extension, DerNotes notes)
    {
        var cursor = new DerCursor(extension.Value, notes);
        if (!cursor.TryExpected(DerTag.OctetString, "subjectKeyIdentifier", out var octets))
            return null;
        cursor.ExpectEnd("subjectKeyIdentifier");
        return octets.Content.ToArray();
    }

    /// <summary>authorityKeyIdentifier: its keyIdentifier; empty where it has none.</summary>
    public static byte[]? AuthorityKeyIdentifier(ReadExtension extension, DerNotes notes)
    {
        var outer = new DerCursor(extension.Value, notes);
        if (!outer.TryExpected(DerTag.Sequence, "authorityKeyIdentifier", out var sequence))
            return null;
        outer.ExpectEnd("authorityKeyIdentifier");
        return new DerCursor(sequence, notes).TryOptional(DerTag.Primitive(0), out var octets) ? octets.Content.ToArray() : [];
    }
}
