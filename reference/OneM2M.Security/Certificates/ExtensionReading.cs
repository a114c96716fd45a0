using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;

namespace OneM2M.Security.Certificates;

/// <summary>Reads the extensions of a certificate. Throws for what is not as RFC 5280 4.2.1 has it; <see cref="Asn1Reading"/> catches.</summary>
internal static class ExtensionReading
{
    /// <summary><paramref name="certificate"/> with what the sequence of extensions says; of one that is there twice the first counts.</summary>
    public static ReadCertificate Read(ReadCertificate certificate, byte[] sequence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var critical = new List<string>();
        string? repeated = null;
        foreach (var der in Asn1Reading.Sequence(sequence))
        {
            var (oid, isCritical, value) = CertificateReading.Extension(der);
            if (isCritical)
                critical.Add(oid);
            if (seen.Add(oid))
                certificate = With(certificate, oid, value);
            else
                repeated = oid;
        }

        return certificate with { Critical = critical, Repeated = repeated };
    }

    private static ReadCertificate With(ReadCertificate certificate, string oid, byte[] value)
    {
        switch (oid)
        {
            case Oid.BasicConstraints:
                var basic = BasicConstraints.GetInstance(Asn1Sequence.GetInstance(Asn1Reading.Element(value)));
                return certificate with { IsCa = basic.IsCA(), PathLength = PathLength(basic) };
            case Oid.KeyUsage:
                return certificate with { Usage = (KeyUsageBit)((DerBitString)Asn1Reading.Element(value)).IntValue };
            case Oid.ExtendedKeyUsage:
                return certificate with { Purposes = [.. Asn1Reading.Sequence(value).Select(CertificateReading.Identifier)] };
            case Oid.SubjectAltName:
                return certificate with { Names = [.. Asn1Reading.Sequence(value).Select(NameReading.Read)] };
            case Oid.NameConstraints:
                return certificate with { Constraints = ReadSubtrees.Read(value) };
            case Oid.SubjectKeyIdentifier:
                return certificate with { KeyIdentifier = ((Asn1OctetString)Asn1Reading.Element(value)).GetOctets() };
            case Oid.AuthorityKeyIdentifier:
                return certificate with { IssuerKeyIdentifier = Asn1Reading.Sequence(value) is [[0x80, ..] identifier, ..] ? DerOutline.Content(identifier).ToArray() : null };
            default:
                return certificate;
        }
    }

    /// <summary>A limit beyond all chains is as good as any other such limit; a negative one is none of RFC 5280.</summary>
    private static int? PathLength(BasicConstraints basic) => basic.PathLenConstraintInteger?.PositiveValue switch
    {
        null => null,
        { BitLength: > 31 } => int.MaxValue,
        var limit => limit.IntValue,
    };
}
