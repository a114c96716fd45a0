using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>A certificate revocation list (RFC 5280 5.1) as far as it could be read.</summary>
internal sealed class ReadRevocationList
{
    /// <summary>What is not DER, or not a list.</summary>
    public DerNotes Notes { get; } = new();

    /// <summary>OID of the algorithm of the signature.</summary>
    public string? Algorithm { get; private set; }

    /// <summary>Who issued it.</summary>
    public DerElement? Issuer { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? ThisUpdate { get; private set; }

    /// <summary>When the next one is made; null where it is not said.</summary>
    public DateTimeOffset? NextUpdate { get; private set; }

    /// <summary>Serial numbers that are revoked, as lower-case hexadecimal digits of their octets.</summary>
    public IReadOnlySet<string> Revoked { get; private set; } = new HashSet<string>();

    /// <summary>What is signed.</summary>
    public DerElement? Signed { get; private set; }

    /// <summary>The signature.</summary>
    public byte[]? Signature { get; private set; }

    /// <summary>Reads <paramref name="octets"/> as far as it goes; never throws.</summary>
    public static ReadRevocationList Read(byte[] octets)
    {
        var found = new ReadRevocationList();
        var notes = found.Notes;
        if (!new DerCursor(octets, 0, octets.Length, notes).TryExpected(DerTag.Sequence, "a revocation list", out var whole))
            return found;
        var outer = new DerCursor(whole, notes);
        if (!outer.TryExpected(DerTag.Sequence, "tbsCertList", out var signed))
            return found;
        found.Signed = signed;
        found.ReadSigned(new DerCursor(signed, notes));
        if (outer.TryExpected(DerTag.Sequence, "signatureAlgorithm", out var algorithm))
            found.Algorithm = CertificateReader.Algorithm(algorithm, notes);
        if (outer.TryExpected(DerTag.BitString, "signatureValue", out var signature))
            found.Signature = DerCursor.Bits(signature, notes, out _);
        return found;
    }

    private void ReadSigned(DerCursor cursor)
    {
        cursor.TryOptional(DerTag.Integer, out _);
        if (!cursor.TryExpected(DerTag.Sequence, "signature", out _) || !cursor.TryExpected(DerTag.Sequence, "issuer", out var issuer))
            return;
        Issuer = issuer;
        ThisUpdate = DerTime.Read(cursor, "thisUpdate");
        if (cursor.Sees(DerTag.UtcTime) || cursor.Sees(DerTag.GeneralizedTime))
            NextUpdate = DerTime.Read(cursor, "nextUpdate");
        if (!cursor.TryOptional(DerTag.Sequence, out var list))
            return;
        var revoked = new HashSet<string>(StringComparer.Ordinal);
        var entries = new DerCursor(list, Notes);
        while (!entries.AtEnd && entries.TryExpected(DerTag.Sequence, "an entry of the list", out var entry))
        {
            if (new DerCursor(entry, Notes).TryExpected(DerTag.Integer, "userCertificate", out var serial))
                revoked.Add(Convert.ToHexStringLower(serial.Content));
        }

        Revoked = revoked;
    }
}
