namespace OneM2M.Conformance.Pki.Reading;

/// <summary>What an object in a file is.</summary>
public enum FoundKind
{
    /// <summary>Nothing that we know.</summary>
    Unknown,

    /// <summary>An X.509 certificate.</summary>
    Certificate,

    /// <summary>A SubjectPublicKeyInfo.</summary>
    PublicKey,

    /// <summary>A certificate signing request of PKCS #10.</summary>
    Request,

    /// <summary>A certificate revocation list.</summary>
    RevocationList,

    /// <summary>A private key, which is not read.</summary>
    PrivateKey,
}
