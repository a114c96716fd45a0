using System.Security.Cryptography;
using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>OCSP answers (RFC 6960 4.2.1) for stapling, signed by the CA itself.</summary>
public static class OcspAnswer
{
    /// <summary>
    /// The answer about <paramref name="certificate"/>, in DER: good, or revoked at <paramref name="revokedAt"/>; made at <paramref name="made"/>,
    /// current until <paramref name="next"/>. The identifier of the certificate is built with SHA-256.
    /// </summary>
    public static byte[] Sign(Authority authority, byte[] certificate, DateTimeOffset made, DateTimeOffset next, DateTimeOffset? revokedAt = null)
    {
        var sha256 = Asn.Sequence(Asn.Oid(Oids.Sha256), Asn.Of(w => w.WriteNull()));
        var serial = ReadCertificate.Read(certificate).Serial ?? [];
        var id = Asn.Sequence(
            sha256, Asn.Wrapped(0x04, SHA256.HashData(Asn.Name(authority.Name))), Asn.Wrapped(0x04, SHA256.HashData(authority.Key.PublicBits)), Asn.Wrapped(0x02, serial));
        var status = revokedAt is { } at ? Asn.Wrapped(0xA1, Generalized(at)) : [0x80, 0x00];
        var single = Asn.Sequence(id, status, Generalized(made), Asn.Wrapped(0xA0, Generalized(next)));

        // responderID [1]: by name.
        var data = Asn.Sequence(Asn.Wrapped(0xA1, Asn.Name(authority.Name)), Generalized(made), Asn.Sequence(single));
        var basic = CertificateDraft.Signed(data, authority.Key, Oids.EcdsaWithSha256);
        return Asn.Sequence([0x0A, 0x01, 0x00], Asn.Wrapped(0xA0, Asn.Sequence(Asn.Oid(Oids.OcspBasic), Asn.Wrapped(0x04, basic))));
    }

    private static byte[] Generalized(DateTimeOffset instant) => Asn.Of(w => w.WriteGeneralizedTime(instant, omitFractionalSeconds: true));
}
