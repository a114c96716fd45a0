using OneM2M.Conformance.Pki.Der;
using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>What 10.1.1.1, and through it RFC 5280, says of every certificate, whether of an entity or of a CA.</summary>
internal static class CertificateRules
{
    private const int LongestSerial = 20;

    private static readonly HashSet<string> Known =
    [
        Oids.SubjectKeyIdentifier, Oids.KeyUsage, Oids.SubjectAltName, Oids.IssuerAltName, Oids.BasicConstraints, Oids.NameConstraints, Oids.CertificatePolicies,
        Oids.PolicyMappings, Oids.AuthorityKeyIdentifier, Oids.PolicyConstraints, Oids.ExtendedKeyUsage, Oids.InhibitAnyPolicy,
    ];

    /// <summary>Judges <paramref name="certificate"/> by itself.</summary>
    public static void Judge(JudgedCertificate certificate, DateTimeOffset now, Findings findings)
    {
        var (read, where) = (certificate.Read, certificate.Where);
        if (read.Trailing > 0)
            findings.Add(ProfileRules.TrailingOctets, where, $"{read.Trailing} octets after the certificate", "nothing");
        if (read.Key is { } key)
            KeyRules.Judge(key, where, findings);
        Fields(read, where, findings);
        Algorithms(read, where, findings);
        Times(read, where, now, findings);
        Extensions(read, where, findings);
        Usage(certificate, findings);
    }

    private static void Fields(ReadCertificate read, string where, Findings findings)
    {
        findings.Expect(read.Version == 3 || read.Extensions.Count == 0, ProfileRules.Version, where, () => $"version {read.Version} with extensions", "version 3");
        if (read.Serial is { Length: > 0 } serial)
        {
            var isPositive = serial[0] < 0x80 && serial.AsSpan().ContainsAnyExcept((byte)0);
            findings.Expect(isPositive && serial.Length <= LongestSerial, ProfileRules.Serial, where, () => $"{DerText.Hex(serial)} ({serial.Length} octets)", "a positive number of at most 20 octets");
        }

        findings.Expect(read.Issuer is not { } issuer || !issuer.Content.IsEmpty, ProfileRules.IssuerName, where, () => "an empty name", "a name");
    }

    private static void Algorithms(ReadCertificate read, string where, Findings findings)
    {
        if (read.Algorithm is not { } algorithm)
            return;
        findings.Expect(
            read.AlgorithmsAgree, ProfileRules.SignatureAgreement, where,
            () => $"{AlgorithmNames.Of(read.SignedAlgorithm ?? "none")} within, {AlgorithmNames.Of(algorithm)} beside the signature", "the same, with the same parameters");
        if (SignatureCheck.HashOf(algorithm) is { } hash)
            findings.Expect(hash.Name == "SHA256", ProfileRules.Hash, where, () => AlgorithmNames.Of(algorithm), "SHA-256");
        else if (SignatureCheck.IsEcdsa(algorithm) || algorithm == Oids.Ed25519)
            findings.Add(ProfileRules.Hash, where, AlgorithmNames.Of(algorithm), "SHA-256");
        findings.Expect(SignatureCheck.IsEcdsa(algorithm), ProfileRules.SignatureAlgorithm, where, () => AlgorithmNames.Of(algorithm), "ecdsa-with-SHA256 (1.2.840.10045.4.3.2)");
    }

    private static void Times(ReadCertificate read, string where, DateTimeOffset now, Findings findings)
    {
        findings.Expect(read.NotAfter is not { } last || last >= now, ProfileRules.Expired, where, () => $"notAfter {read.NotAfter:u}", $"not before {now:u}");
        findings.Expect(read.NotBefore is not { } first || first <= now, ProfileRules.NotYetValid, where, () => $"notBefore {read.NotBefore:u}", $"not after {now:u}");
    }

    private static void Extensions(ReadCertificate read, string where, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var extension in read.Extensions)
        {
            if (!seen.Add(extension.Oid))
                findings.Add(ProfileRules.ExtensionUnique, where, $"{extension.Oid} twice", "each at most once");
            else if (extension.Critical && extension.Oid == Oids.CrlDistributionPoints)
                findings.Add(ProfileRules.ExtensionCritical, where, "cRLDistributionPoints are critical", "not critical, as RFC 5280 4.2.1.13 would have it", Severity.Warning);
            else if (extension.Critical && !Known.Contains(extension.Oid))
                findings.Add(ProfileRules.ExtensionCritical, where, $"{extension.Oid} is critical", "critical only where RFC 5280 defines it");
        }
    }

    private static void Usage(JudgedCertificate certificate, Findings findings)
    {
        var where = certificate.Where;
        if (!certificate.HasKeyUsage)
        {
            findings.Add(ProfileRules.KeyUsage, where, "no keyUsage", "keyUsage with digitalSignature");
            return;
        }

        if (certificate.KeyUsage is not { } usage)
            return;
        findings.Expect(certificate.May(KeyUsageBits.DigitalSignature), ProfileRules.KeyUsageDigitalSignature, where, () => $"{usage}", "DigitalSignature");
        findings.Expect(certificate.Read.Extension(Oids.KeyUsage)!.Critical, ProfileRules.KeyUsageCritical, where, () => "not critical", "critical");
    }
}
