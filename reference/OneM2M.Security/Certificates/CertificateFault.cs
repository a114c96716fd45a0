namespace OneM2M.Security.Certificates;

/// <summary>Why a certificate, chain or raw public key is refused. <see cref="CertificateFinding"/> has text and clause of each.</summary>
public enum CertificateFault
{
    /// <summary>No certificate, or none that can be read; too large; too many.</summary>
    Unreadable,

    /// <summary>A raw public key where a certificate is expected, or the other way round.</summary>
    OtherKind,

    /// <summary>The raw public key is none of those trusted.</summary>
    RawKeyNotTrusted,

    /// <summary>No path to a trust anchor.</summary>
    NoPath,

    /// <summary>The signature does not verify, or is of an algorithm that is not verified.</summary>
    BadSignature,

    /// <summary>Two signature algorithms in one certificate.</summary>
    AlgorithmsDisagree,

    /// <summary>The public key is none that could verify a signature.</summary>
    KeyUnusable,

    /// <summary>notAfter is past.</summary>
    Expired,

    /// <summary>notBefore is ahead.</summary>
    NotYetValid,

    /// <summary>An issuer that is no CA.</summary>
    NotACa,

    /// <summary>A CA whose key may not sign certificates.</summary>
    MayNotSignCertificates,

    /// <summary>More CAs than pathLenConstraint allows.</summary>
    PathTooLong,

    /// <summary>A critical extension that is not processed here.</summary>
    UnknownCriticalExtension,

    /// <summary>An extension that is there twice.</summary>
    ExtensionTwice,

    /// <summary>A CA without name constraints for the flavour.</summary>
    ConstraintsMissing,

    /// <summary>A name that the constraints of a CA do not let through, or constraints that cannot be processed.</summary>
    ConstraintsViolated,

    /// <summary>No name of the flavour in subjectAltName.</summary>
    IdentifierMissing,

    /// <summary>No name that is exactly the expected one.</summary>
    IdentifierMismatch,

    /// <summary>A wildcard in a name.</summary>
    Wildcard,

    /// <summary>Extended key usage for other purposes.</summary>
    OtherPurpose,

    /// <summary>Key usage without digitalSignature.</summary>
    MayNotSign,

    /// <summary>No key usage.</summary>
    KeyUsageMissing,

    /// <summary>Another key than one of id-ecPublicKey on a named curve.</summary>
    KeyAlgorithm,

    /// <summary>Another curve than secp256r1.</summary>
    KeyCurve,

    /// <summary>A point that is not written uncompressed.</summary>
    KeyForm,

    /// <summary>Another hash than SHA-256.</summary>
    SignatureHash,

    /// <summary>Another signature than ECDSA with a key on secp256r1.</summary>
    SignatureAlgorithm,

    /// <summary>Revoked.</summary>
    Revoked,

    /// <summary>Nothing current and signed says that it is not revoked, where that is a duty.</summary>
    StatusUnknown,
}
