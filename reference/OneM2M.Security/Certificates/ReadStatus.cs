using Org.BouncyCastle.Security;

namespace OneM2M.Security.Certificates;

/// <summary>What an OCSP answer says of one certificate (RFC 6960 4.2.1, SingleResponse).</summary>
/// <param name="Digest">Digest by which the issuer is named: "SHA-1" or "SHA-256"; null for others, which name nobody here.</param>
/// <param name="IssuerName">Digest of the issuer's name.</param>
/// <param name="IssuerKey">Digest of the issuer's key.</param>
/// <param name="Serial">Content of the serial number.</param>
/// <param name="IsGood">Whether it says "good".</param>
/// <param name="IsRevoked">Whether it says "revoked"; neither is "unknown".</param>
/// <param name="ThisUpdate">From when on.</param>
/// <param name="NextUpdate">Until when; null where it does not say.</param>
internal sealed record ReadStatus(
    string? Digest, byte[] IssuerName, byte[] IssuerKey, byte[] Serial, bool IsGood, bool IsRevoked, DateTimeOffset ThisUpdate, DateTimeOffset? NextUpdate)
{
    /// <summary>Reads it; throws for what is none.</summary>
    public static ReadStatus Read(byte[] der)
    {
        var parts = Asn1Reading.Sequence(der);
        var id = Asn1Reading.Sequence(parts[0]);
        if (parts.Count < 3 || id is not [[0x30, ..], [0x04, ..], [0x04, ..], [0x02, ..]])
            throw new FormatException("no SingleResponse");

        // The digest names the issuer and protects nothing, so that SHA-1, which most responders use there, will do.
        var digest = CertificateReading.Identifier(Asn1Reading.Sequence(id[0])[0]) switch { Oid.Sha1 => "SHA-1", Oid.Sha256 => "SHA-256", _ => null };
        var next = parts.Skip(3).FirstOrDefault(p => p[0] == 0xA0);
        return new ReadStatus(
            digest, DerOutline.Content(id[1]).ToArray(), DerOutline.Content(id[2]).ToArray(), DerOutline.Content(id[3]).ToArray(), parts[1] is [0x80, 0x00], parts[1][0] == 0xA1,
            CertificateReading.Instant(parts[2]), next is null ? null : CertificateReading.Instant(DerOutline.Parts(next).Single()));
    }

    /// <summary>Whether it is about <paramref name="certificate"/> of <paramref name="issuer"/>.</summary>
    public bool IsAbout(ReadCertificate certificate, ReadCertificate issuer) => Digest is { } digest
        && Serial.AsSpan().SequenceEqual(certificate.Serial)
        && IssuerName.AsSpan().SequenceEqual(DigestUtilities.CalculateDigest(digest, issuer.SubjectOctets))
        && IssuerKey.AsSpan().SequenceEqual(DigestUtilities.CalculateDigest(digest, issuer.Key.Key));
}
