namespace OneM2M.Security.Certificates;

/// <summary>Words and clauses for faults.</summary>
internal static class FaultTexts
{
    private const string Profile = "10.1.1.1";
    private const string Path = "8.1.2.2, RFC 5280 ";

    /// <summary>What is wrong.</summary>
    public static string Of(CertificateFault fault) => Row(fault).Says;

    /// <summary>Clause of TS-0003, with that of the RFC to which it hands on.</summary>
    public static string ClauseOf(CertificateFault fault) => Row(fault).Clause;

    private static (string Says, string Clause) Row(CertificateFault fault) => fault switch
    {
        CertificateFault.Unreadable => ("cannot be read", Path + "4.1"),
        CertificateFault.OtherKind => ("not of the kind that is expected", "8.1.2.5"),
        CertificateFault.RawKeyNotTrusted => ("none of the public keys that are trusted", "8.1.2.5, 10.1.2"),
        CertificateFault.NoPath => ("no path to a trust anchor", Path + "6.1"),
        CertificateFault.BadSignature => ("signature does not verify", Path + "6.1.3 (a)(1)"),
        CertificateFault.AlgorithmsDisagree => ("two different signature algorithms", "10.1.1.1, RFC 5280 4.1.1.2"),
        CertificateFault.KeyUnusable => ("public key cannot be used", "8.1.2.5, 10.1.1.1"),
        CertificateFault.Expired => ("expired", Path + "6.1.3 (a)(2)"),
        CertificateFault.NotYetValid => ("not yet valid", Path + "6.1.3 (a)(2)"),
        CertificateFault.NotACa => ("issuer is not a CA", Path + "6.1.4 (k)"),
        CertificateFault.MayNotSignCertificates => ("key usage of the issuer lacks keyCertSign", Path + "6.1.4 (n)"),
        CertificateFault.PathTooLong => ("more CAs below it than its path length allows", Path + "6.1.4 (l), (m)"),
        CertificateFault.UnknownCriticalExtension => ("critical extension that is not processed", Path + "6.1.4 (o), 6.1.5 (f)"),
        CertificateFault.ExtensionTwice => ("extension stands there twice", Path + "4.2"),
        CertificateFault.ConstraintsMissing => ("issuer without name constraints for this flavour", "8.1.2.2, 10.1.1.5"),
        CertificateFault.ConstraintsViolated => ("name outside the name constraints of an issuer", Path + "6.1.3 (b), (c)"),
        CertificateFault.IdentifierMissing => ("no name of the expected flavour in subjectAltName", "8.1.2.5, 10.1.1.4.1 to 10.1.1.8"),
        CertificateFault.IdentifierMismatch => ("no name that is exactly the expected identifier", "8.1.2.5"),
        CertificateFault.Wildcard => ("wildcard in a name", "10.1.1.5 to 10.1.1.8"),
        CertificateFault.OtherPurpose => ("extended key usage for other purposes", Path + "4.2.1.12"),
        CertificateFault.MayNotSign => ("key usage lacks digitalSignature", "10.1.1.1, RFC 5280 4.2.1.3"),
        CertificateFault.KeyUsageMissing => ("no key usage", Profile),
        CertificateFault.KeyAlgorithm => ("public key is not of id-ecPublicKey on a named curve", Profile),
        CertificateFault.KeyCurve => ("public key is not on secp256r1", Profile),
        CertificateFault.KeyForm => ("public key is not written uncompressed", Profile),
        CertificateFault.SignatureHash => ("signature is not over SHA-256", "10.1.1.1, 10.1.1.3"),
        CertificateFault.SignatureAlgorithm => ("signature is not ECDSA by a key on secp256r1", "10.1.1.3"),
        CertificateFault.Revoked => ("revoked", "8.1.2.2, RFC 5280 6.3"),
        CertificateFault.StatusUnknown => ("nothing says whether it is revoked", "8.1.2.2"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
