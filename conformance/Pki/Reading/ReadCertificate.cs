using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>
/// A certificate (RFC 5280 4.1) as far as it could be read: any octets give one. A part that is null could not be read, and the notes say why.
/// </summary>
internal sealed class ReadCertificate : SignedObject
{
    private string? _comparableSubject;
    private string? _comparableIssuer;

    private ReadCertificate(byte[] octets) => Octets = octets;

    /// <summary>All octets that were given.</summary>
    public byte[] Octets { get; }

    /// <summary>1, 2 or 3; other numbers as they stand there, plus one.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The octets of the serialNumber.</summary>
    public byte[]? Serial { get; private set; }

    /// <summary>OID of the algorithm within what is signed.</summary>
    public string? SignedAlgorithm { get; private set; }

    /// <summary>Whether the two algorithm identifiers, with their parameters, are the same octets.</summary>
    public bool AlgorithmsAgree { get; private set; }

    /// <summary>The issuer.</summary>
    public DerElement? Issuer { get; private set; }

    /// <summary>The subject.</summary>
    public DerElement? Subject { get; private set; }

    /// <summary>Begin of the validity.</summary>
    public DateTimeOffset? NotBefore { get; private set; }

    /// <summary>Last second of the validity.</summary>
    public DateTimeOffset? NotAfter { get; private set; }

    /// <summary>The public key.</summary>
    public ReadKey? Key { get; private set; }

    /// <summary>The extensions, in their order; those that could be read.</summary>
    public IReadOnlyList<ReadExtension> Extensions { get; private set; } = [];

    /// <summary>Whether it names itself as its issuer.</summary>
    public bool IsSelfIssued => Issuer is { } i && Subject is { } s && (i.Whole.SequenceEqual(s.Whole) || ComparableIssuer == ComparableSubject);

    /// <summary>The subject as a text that is the same for equal names (RFC 5280 7.1).</summary>
    public string? ComparableSubject => Subject is { } subject ? _comparableSubject ??= DistinguishedName.Comparable(subject) : null;

    /// <summary>The issuer as a text that is the same for equal names.</summary>
    public string? ComparableIssuer => Issuer is { } issuer ? _comparableIssuer ??= DistinguishedName.Comparable(issuer) : null;

    /// <summary>The subject as people read it.</summary>
    public string SubjectText => Subject is { } subject ? DerText.Printable(DistinguishedName.Text(subject)) : "(unreadable)";

    /// <summary>The issuer as people read it.</summary>
    public string IssuerText => Issuer is { } issuer ? DerText.Printable(DistinguishedName.Text(issuer)) : "(unreadable)";

    /// <summary>The first extension with that identifier.</summary>
    public ReadExtension? Extension(string oid)
    {
        foreach (var extension in Extensions)
        {
            if (extension.Oid == oid)
                return extension;
        }

        return null;
    }

    /// <summary>Reads <paramref name="octets"/> as far as it goes; never throws.</summary>
    public static ReadCertificate Read(byte[] octets)
    {
        var found = new ReadCertificate(octets);
        found.Read(octets, "a certificate", "tbsCertificate");
        if (found.Signed is { } signed && found.ReadSigned(signed) is { } inner)
            found.AlgorithmsAgree = found.AlgorithmIdentifier is { } outer && inner.Whole.SequenceEqual(outer.Whole);
        return found;
    }

    /// <summary>Reads what is signed; returns the algorithm that it names, null where it does not get so far.</summary>
    private DerElement? ReadSigned(DerElement signed)
    {
        var cursor = new DerCursor(signed, Notes);
        if (cursor.TryOptional(DerTag.Constructed(0), out var version) && new DerCursor(version, Notes).TryExpected(DerTag.Integer, "the version", out var number))
        {
            Version = Math.Min(DerCursor.Number(number, Notes), 1000) + 1;
            if (Version == 1)
                Notes.Add(version.Start, "the version is written out although it has its default value v1");
        }

        if (!cursor.TryExpected(DerTag.Integer, "serialNumber", out var serial))
            return null;
        DerCursor.CheckInteger(serial, Notes);
        Serial = serial.Content.ToArray();
        if (!cursor.TryExpected(DerTag.Sequence, "signature", out var algorithm))
            return null;
        SignedAlgorithm = OidOf(algorithm, Notes);
        if (!cursor.TryExpected(DerTag.Sequence, "issuer", out var issuer))
            return algorithm;
        Issuer = issuer;
        if (!cursor.TryExpected(DerTag.Sequence, "validity", out var validity))
            return algorithm;
        var times = new DerCursor(validity, Notes);
        NotBefore = DerTime.Read(times, "notBefore");
        NotAfter = DerTime.Read(times, "notAfter");
        times.ExpectEnd("the validity");
        if (!cursor.TryExpected(DerTag.Sequence, "subject", out var subject))
            return algorithm;
        Subject = subject;
        if (!cursor.TryExpected(DerTag.Sequence, "subjectPublicKeyInfo", out var key))
            return algorithm;
        Key = ReadKey.Read(key, Notes);

        // issuerUniqueID and subjectUniqueID, which RFC 5280 4.1.2.8 lets nobody make.
        foreach (var tagNumber in (ReadOnlySpan<int>)[1, 2])
        {
            if (cursor.TryOptional(DerTag.Primitive(tagNumber), out var unique))
                Notes.Add(unique.Start, "a unique identifier, which no conforming CA makes");
        }

        if (cursor.TryOptional(DerTag.Constructed(3), out var wrapper) && new DerCursor(wrapper, Notes).TryExpected(DerTag.Sequence, "the extensions", out var list))
            Extensions = ReadExtension.ReadAll(list, Notes);
        cursor.ExpectEnd("tbsCertificate");
        return algorithm;
    }
}
