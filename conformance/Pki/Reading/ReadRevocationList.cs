using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>A certificate revocation list (RFC 5280 5.1) as far as it could be read.</summary>
internal sealed class ReadRevocationList : SignedObject
{
    /// <summary>Who issued it.</summary>
    public DerElement? Issuer { get; private set; }

    /// <summary>Who issued it as a text that is the same for equal names.</summary>
    public string? ComparableIssuer { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? ThisUpdate { get; private set; }

    /// <summary>When the next one is made; null where it is not said.</summary>
    public DateTimeOffset? NextUpdate { get; private set; }

    /// <summary>Serial numbers that are revoked, as lower-case hexadecimal digits of their octets.</summary>
    public IReadOnlySet<string> Revoked { get; private set; } = new HashSet<string>();

    /// <summary>Critical extensions, of the list and of its entries. Those of RFC 5280 restrict what it is about, so that it is not one of all certificates.</summary>
    public IReadOnlySet<string> CriticalExtensions { get; private set; } = new HashSet<string>();

    /// <summary>Reads <paramref name="octets"/> as far as it goes; never throws.</summary>
    public static ReadRevocationList Read(byte[] octets)
    {
        var found = new ReadRevocationList();
        found.Read(octets, "a revocation list", "tbsCertList");
        if (found.Signed is { } signed)
            found.ReadSigned(new DerCursor(signed, found.Notes));
        return found;
    }

    private void ReadSigned(DerCursor cursor)
    {
        cursor.TryOptional(DerTag.Integer, out _);
        if (!cursor.TryExpected(DerTag.Sequence, "signature", out _) || !cursor.TryExpected(DerTag.Sequence, "issuer", out var issuer))
            return;
        (Issuer, ComparableIssuer) = (issuer, DistinguishedName.Comparable(issuer));
        ThisUpdate = DerTime.Read(cursor, "thisUpdate");
        if (cursor.Sees(DerTag.UtcTime) || cursor.Sees(DerTag.GeneralizedTime))
            NextUpdate = DerTime.Read(cursor, "nextUpdate");
        var revoked = new HashSet<string>(StringComparer.Ordinal);
        var critical = new HashSet<string>(StringComparer.Ordinal);
        if (cursor.TryOptional(DerTag.Sequence, out var list))
            Entries(new DerCursor(list, Notes), revoked, critical);
        if (cursor.TryOptional(DerTag.Constructed(0), out var wrapper) && new DerCursor(wrapper, Notes).TryExpected(DerTag.Sequence, "the extensions of the list", out var extensions))
            AddCritical(extensions, critical);
        cursor.ExpectEnd("tbsCertList");
        (Revoked, CriticalExtensions) = (revoked, critical);
    }

    private void Entries(DerCursor entries, HashSet<string> revoked, HashSet<string> critical)
    {
        while (!entries.AtEnd && entries.TryExpected(DerTag.Sequence, "an entry of the list", out var entry))
        {
            var inside = new DerCursor(entry, Notes);
            if (!inside.TryExpected(DerTag.Integer, "userCertificate", out var serial))
                continue;
            revoked.Add(Convert.ToHexStringLower(serial.Content));
            if (inside.TryNext(out _) && inside.TryOptional(DerTag.Sequence, out var extensions))
                AddCritical(extensions, critical);
        }
    }

    private void AddCritical(DerElement extensions, HashSet<string> critical)
    {
        foreach (var extension in ReadExtension.ReadAll(extensions, Notes).Where(e => e.Critical))
            critical.Add(extension.Oid);
    }
}
