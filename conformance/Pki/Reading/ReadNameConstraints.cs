using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>Name constraints (RFC 5280 4.2.1.10).</summary>
/// <param name="Permitted">Bases of the permitted subtrees.</param>
/// <param name="Excluded">Bases of the excluded subtrees.</param>
internal sealed record ReadNameConstraints(IReadOnlyList<GeneralName> Permitted, IReadOnlyList<GeneralName> Excluded)
{
    private const int Most = 1000;

    /// <summary>Reads the value of the extension; what cannot be read is noted and left out.</summary>
    public static ReadNameConstraints Read(DerElement value, DerNotes notes)
    {
        List<GeneralName> permitted = [], excluded = [];
        if (new DerCursor(value, notes).TryExpected(DerTag.Sequence, "the name constraints", out var sequence))
        {
            var cursor = new DerCursor(sequence, notes);
            if (cursor.AtEnd)
                notes.Add(sequence.Start, "name constraints that constrain nothing");
            if (cursor.TryOptional(DerTag.Constructed(0), out var permittedSubtrees))
                Subtrees(permittedSubtrees, permitted, notes);
            if (cursor.TryOptional(DerTag.Constructed(1), out var excludedSubtrees))
                Subtrees(excludedSubtrees, excluded, notes);
            cursor.ExpectEnd("the name constraints");
        }

        return new ReadNameConstraints(permitted, excluded);
    }

    private static void Subtrees(DerElement list, List<GeneralName> names, DerNotes notes)
    {
        var cursor = new DerCursor(list, notes);
        while (names.Count < Most && !cursor.AtEnd && cursor.TryExpected(DerTag.Sequence, "a subtree", out var subtree))
        {
            var inside = new DerCursor(subtree, notes);
            if (inside.TryNext(out var element) && GeneralName.Read(element, notes) is { } name)
                names.Add(name);

            // minimum is 0 and maximum absent, both by default.
            inside.ExpectEnd("a subtree");
        }

        if (!cursor.AtEnd)
            notes.Add(cursor.Offset, $"more than {Most} subtrees, the rest of which is not read");
    }
}
