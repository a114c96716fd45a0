using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;

namespace OneM2M.Security.Certificates;

/// <summary>Reads certificates.</summary>
internal static class CertificateReading
{
    /// <summary>More octets are no certificate that an entity of an M2M system sends.</summary>
    public const int MostOctets = 1 << 15;

    /// <summary>The certificate; null for everything that is none, or not DER, or lacks the structure of RFC 5280 4.1.</summary>
    public static ReadCertificate? Read(byte[] der) => der.Length > MostOctets ? null : Asn1Reading.OrNull(() => ReadOrThrow(der));

    /// <summary>An object identifier, dotted; throws for anything else.</summary>
    public static string Identifier(byte[] der) => ((DerObjectIdentifier)Asn1Reading.Element(der)).Id;

    /// <summary>A BIT STRING of whole octets; throws for anything else.</summary>
    public static byte[] Bits(byte[] der) => der[0] == 0x03 && DerOutline.Content(der) is [0, .. var octets] ? octets.ToArray() : throw new FormatException("no BIT STRING of octets");

    /// <summary>A UTCTime or GeneralizedTime, with seconds and in UTC as RFC 5280 4.1.2.5 has them; throws for anything else.</summary>
    public static DateTimeOffset Instant(byte[] der) => der is not ([0x17, 13, .., (byte)'Z'] or [0x18, 15, .., (byte)'Z'])
        ? throw new FormatException("no Time")
        : new DateTimeOffset(DateTime.SpecifyKind(Time.GetInstance(Asn1Reading.Element(der)).ToDateTime(), DateTimeKind.Unspecified), TimeSpan.Zero);

    /// <summary>A Name; throws for anything else.</summary>
    public static X509Name Name(byte[] der) => X509Name.GetInstance(Asn1Reading.Element(der));

    /// <summary>Identifier, criticality and value of an Extension; throws for anything else.</summary>
    public static (string Oid, bool IsCritical, byte[] Value) Extension(byte[] der)
    {
        var parts = Asn1Reading.Sequence(der);
        var isCritical = parts.Count == 3;

        // DER leaves the default out: what is written is TRUE.
        if (parts.Count is < 2 or > 3 || parts[^1][0] != 0x04 || (isCritical && parts[1] is not [0x01, 0x01, 0xFF]))
            throw new FormatException("no Extension");
        return (Identifier(parts[0]), isCritical, DerOutline.Content(parts[^1]).ToArray());
    }

    private static ReadCertificate ReadOrThrow(byte[] der)
    {
        var outer = Asn1Reading.Sequence(der);
        if (outer.Count != 3)
            throw new FormatException("no Certificate");
        var parts = Asn1Reading.Sequence(outer[0]);
        var hasVersion = parts[0] is [0xA0, ..];
        var first = hasVersion ? 1 : 0;
        var extensions = parts[^1] is [0xA3, ..] ? parts[^1] : null;
        if (parts.Count < first + 6 || (hasVersion && parts[0] is not [0xA0, 0x03, 0x02, 0x01, 0x01 or 0x02]) || parts[first][0] != 0x02)
            throw new FormatException("no TBSCertificate");

        // Extensions come with version 3.
        if (extensions is not null && parts[0] is not [.., 0x02])
            throw new FormatException("extensions in an old version");
        foreach (var part in parts.Skip(first + 6))
        {
            if (part[0] is not (0x81 or 0x82) && part != extensions)
                throw new FormatException("no TBSCertificate");
        }

        var validity = Asn1Reading.Sequence(parts[first + 3]);
        if (validity.Count != 2)
            throw new FormatException("no Validity");
        var (issuer, subject) = (Name(parts[first + 2]), Name(parts[first + 4]));
        var read = new ReadCertificate
        {
            Octets = der,
            Signed = outer[0],
            AlgorithmWithin = parts[first + 1],
            AlgorithmBeside = outer[1],
            Algorithm = Identifier(Asn1Reading.Sequence(outer[1])[0]),
            Signature = Bits(outer[2]),
            Serial = DerOutline.Content(parts[first]).ToArray(),
            Issuer = issuer,
            Subject = subject,
            SubjectOctets = parts[first + 4],
            NotBefore = Instant(validity[0]),
            NotAfter = Instant(validity[1]),
            Key = ReadKey.Read(parts[first + 5]),
            Critical = [],
            IsSelfIssued = issuer.Equivalent(subject, inOrder: true),
        };
        return extensions is null ? read : ExtensionReading.Read(read, DerOutline.Parts(extensions).Single());
    }
}
