using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>One extension.</summary>
/// <param name="Oid">Its identifier, dotted.</param>
/// <param name="Critical">Whether it is marked so.</param>
/// <param name="Value">The OCTET STRING around its value.</param>
internal sealed record ReadExtension(string Oid, bool Critical, DerElement Value)
{
    private const int Most = 100;

    /// <summary>Reads the SEQUENCE OF Extension <paramref name="list"/>; what cannot be read is noted and left out.</summary>
    public static List<ReadExtension> ReadAll(DerElement list, DerNotes notes)
    {
        var found = new List<ReadExtension>();
        var cursor = new DerCursor(list, notes);
        if (cursor.AtEnd)
            notes.Add(list.Start, "a list of extensions without any");
        while (found.Count < Most && !cursor.AtEnd && cursor.TryExpected(DerTag.Sequence, "an extension", out var element))
        {
            var inside = new DerCursor(element, notes);
            if (!inside.TryExpected(DerTag.ObjectIdentifier, "the identifier of an extension", out var oid) || DerText.Oid(oid, notes) is not { } name)
                continue;
            var critical = inside.TryOptional(DerTag.Boolean, out var flag) && DerCursor.Boolean(flag, notes);
            if (flag.Buffer is not null && !critical)
                notes.Add(flag.Start, "critical is written out although it has its default value FALSE");
            if (!inside.TryExpected(DerTag.OctetString, "the value of an extension", out var value))
                continue;
            inside.ExpectEnd("an extension");
            found.Add(new ReadExtension(name, critical, value));
        }

        if (!cursor.AtEnd)
            notes.Add(cursor.Offset, $"more than {Most} extensions, the rest of which is not read");
        return found;
    }
}
