using Org.BouncyCastle.Asn1.X509;

namespace OneM2M.Security.Certificates;

/// <summary>A revocation list (RFC 5280 5.1).</summary>
internal sealed record ReadRevocationList
{
    private IReadOnlyList<byte[]> _revoked = [];

    /// <summary>The issuer.</summary>
    public required X509Name Issuer { get; init; }

    /// <summary>What is signed.</summary>
    public required byte[] Signed { get; init; }

    /// <summary>Object identifier of the signature algorithm.</summary>
    public required string Algorithm { get; init; }

    /// <summary>The signature.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>thisUpdate.</summary>
    public required DateTimeOffset ThisUpdate { get; init; }

    /// <summary>nextUpdate; null without.</summary>
    public DateTimeOffset? NextUpdate { get; init; }

    /// <summary>
    /// The list; null for everything that is none, and for one with critical extensions, of itself or of an entry (delta, partitioned and
    /// indirect lists): RFC 5280 5.2 forbids to use it where these are not processed, and here they are not.
    /// </summary>
    public static ReadRevocationList? Read(byte[] der) => Asn1Reading.OrNull(() => ReadOrThrow(der));

    /// <summary>Whether a serial number, content of an INTEGER, stands in it.</summary>
    public bool Names(ReadOnlySpan<byte> serial)
    {
        foreach (var revoked in _revoked)
        {
            if (serial.SequenceEqual(revoked))
                return true;
        }

        return false;
    }

    private static ReadRevocationList ReadOrThrow(byte[] der)
    {
        var outer = Asn1Reading.Sequence(der);
        if (outer.Count != 3)
            throw new FormatException("no CertificateList");
        var parts = new Queue<byte[]>(Asn1Reading.Sequence(outer[0]));
        if (parts.Peek()[0] == 0x02)
            parts.Dequeue();
        if (!parts.Dequeue().AsSpan().SequenceEqual(outer[1]))
            throw new FormatException("two algorithms");
        var list = new ReadRevocationList
        {
            Issuer = CertificateReading.Name(parts.Dequeue()),
            Signed = outer[0],
            Algorithm = CertificateReading.Identifier(Asn1Reading.Sequence(outer[1])[0]),
            Signature = CertificateReading.Bits(outer[2]),
            ThisUpdate = CertificateReading.Instant(parts.Dequeue()),
            NextUpdate = parts.TryPeek(out var next) && next[0] is 0x17 or 0x18 ? CertificateReading.Instant(parts.Dequeue()) : null,
            _revoked = parts.TryPeek(out var revoked) && revoked[0] == 0x30 ? [.. DerOutline.Parts(parts.Dequeue()).Select(Serial)] : [],
        };
        if (parts.TryDequeue(out var extensions))
            RefuseCritical(DerOutline.Parts(extensions).Single());
        return parts.Count == 0 ? list : throw new FormatException("no TBSCertList");
    }

    private static byte[] Serial(byte[] entry)
    {
        var parts = DerOutline.Parts(entry);
        if (parts.Count is < 2 or > 3 || parts[0][0] != 0x02)
            throw new FormatException("no revoked certificate");
        if (parts.Count == 3)
            RefuseCritical(parts[2]);
        return DerOutline.Content(parts[0]).ToArray();
    }

    private static void RefuseCritical(byte[] extensions)
    {
        if (Asn1Reading.Sequence(extensions).Any(e => CertificateReading.Extension(e).IsCritical))
            throw new FormatException("critical extension");
    }
}
