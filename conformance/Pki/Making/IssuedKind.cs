namespace OneM2M.Conformance.Pki.Making;

/// <summary>What was made.</summary>
public enum IssuedKind
{
    /// <summary>A certificate with its chain.</summary>
    Chain,

    /// <summary>A raw public key.</summary>
    RawKey,

    /// <summary>A certificate signing request.</summary>
    Request,
}
