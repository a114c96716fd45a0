using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>Names of issuers and subjects, read leniently for messages; comparisons are of octets.</summary>
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
