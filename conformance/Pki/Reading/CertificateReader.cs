using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>Reads certificates (RFC 5280 4.1). Total: any octets give a <see cref="ReadCertificate"/>, with notes where they are none.</summary>
internal static class CertificateReader
{
    /// <summary>Reads <paramref name="octets"/> as far as it goes.</summary>
    public static ReadCertificate Read(byte[] octets)
    {
        var found = new ReadCertificate { Octets = octets };
        var notes = found.Notes;
        var file = new DerCursor(octets, 0, octets.Length, notes);
        if (!file.TryExpected(DerTag.Sequence, "a certificate", out var whole))
            return found;
        found.Trailing = octets.Length - whole.End;
        var outer = new DerCursor(whole, notes);
        if (!outer.TryExpected(DerTag.Sequence, "tbsCertificate", out var signed))
            return found;
        found.Signed = signed;
        var inner = ReadSigned(signed, found);
        if (outer.TryExpected(DerTag.Sequence, "signatureAlgorithm", out var algorithm))
        {
            found.Algorithm = Algorithm(algorithm, notes);
            found.AlgorithmsAgree = inner is { } other && other.Whole.SequenceEqual(algorithm.Whole);
        }

        if (outer.TryExpected(DerTag.BitString, "signatureValue", out var signature))
        {
            found.Signature = DerCursor.Bits(signature, notes, out _);
            outer.ExpectEnd("a certificate");
        }

        return found;
    }

    /// <summary>The OID of an AlgorithmIdentifier.</summary>
    public static string? Algorithm(DerElement element, DerNotes notes) =>
        new DerCursor(element, notes).TryExpected(DerTag.ObjectIdentifier, "an algorithm", out var oid) ? DerText.Oid(oid, notes) : null;

    private static DerElement? ReadSigned(DerElement signed, ReadCertificate found)
    {
        var notes = found.Notes;
        var cursor = new DerCursor(signed, notes);
        if (cursor.TryOptional(DerTag.Constructed(0), out var version) && new DerCursor(version, notes).TryExpected(DerTag.Integer, "the version", out var number))
        {
            found.Version = Math.Min(DerCursor.Number(number, notes), 1000) + 1;
            if (found.Version == 1)
                notes.Add(version.Start, "the version is written out although it has its default value v1");
        }

        if (!cursor.TryExpected(DerTag.Integer, "serialNumber", out var serial))
            return null;
        DerCursor.CheckInteger(serial, notes);
        found.Serial = serial.Content.ToArray();
        if (!cursor.TryExpected(DerTag.Sequence, "signature", out var algorithm))
            return null;
        found.SignedAlgorithm = Algorithm(algorithm, notes);
        if (!cursor.TryExpected(DerTag.Sequence, "issuer", out var issuer))
            return algorithm;
        found.Issuer = issuer;
        if (!cursor.TryExpected(DerTag.Sequence, "validity", out var validity))
            return algorithm;
        var times = new DerCursor(validity, notes);
        found.NotBefore = DerTime.Read(times, "notBefore");
        found.NotAfter = DerTime.Read(times, "notAfter");
        times.ExpectEnd("the validity");
        if (!cursor.TryExpected(DerTag.Sequence, "subject", out var subject))
            return algorithm;
        found.Subject = subject;
        if (!cursor.TryExpected(DerTag.Sequence, "subjectPublicKeyInfo", out var key))
            return algorithm;
        found.Key = ReadKey.Read(key, notes);

        // issuerUniqueID and subjectUniqueID, which RFC 5280 4.1.2.8 lets nobody make.
        foreach (var tagNumber in (ReadOnlySpan<int>)[1, 2])
        {
            if (cursor.TryOptional(DerTag.Primitive(tagNumber), out var unique))
                notes.Add(unique.Start, "a unique identifier, which no conforming CA makes");
        }

        if (cursor.TryOptional(DerTag.Constructed(3), out var wrapper) && new DerCursor(wrapper, notes).TryExpected(DerTag.Sequence, "the extensions", out var list))
            found.Extensions = ReadExtension.ReadAll(list, notes);
        cursor.ExpectEnd("tbsCertificate");
        return algorithm;
    }
}
