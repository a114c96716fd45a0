namespace OneM2M.Conformance.Pki.Linting;

/// <summary>A path as it was found.</summary>
/// <param name="Certificates">The certificate of the entity, then in each place the issuer of the one before.</param>
/// <param name="Anchor">Index of the trust anchor: the one that was given, or else a root that signed itself; -1 for none.</param>
/// <param name="IsAnchorGiven">Whether the anchor is one of those that were given. The path ends there, whatever issued it.</param>
internal sealed record CertificatePath(IReadOnlyList<JudgedCertificate> Certificates, int Anchor, bool IsAnchorGiven)
{
    /// <summary>The certificate of the entity.</summary>
    public JudgedCertificate Leaf => Certificates[0];

    /// <summary>Whether the path is one certificate that is signed with its own key.</summary>
    public bool IsSelfSigned => Certificates is [{ IsSelfSigned: true }];
}
