namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>What the target file tells of certificates at one endpoint.</summary>
public sealed record CertificateProfile
{
    /// <summary>Flavour of what the implementation presents.</summary>
    public required PeerFlavour Flavour { get; init; }

    /// <summary>The globally unique identifier in it, e.g. "in-cse.m2msp.example"; for a raw public key its public key identifier (10.1.2) or null.</summary>
    public string? Identity { get; init; }

    /// <summary>Trust anchors under which it stands, in DER.</summary>
    public IReadOnlyList<byte[]> TrustAnchors { get; init; } = [];

    /// <summary>One that the implementation is to accept of us; null where none was given.</summary>
    public Credential? Ours { get; init; }

    /// <summary>A CA that the implementation trusts, so that the suite makes bad leaves itself; its chain ends below the trust anchor or is the anchor. Null where none was given.</summary>
    public Credential? Issuer { get; init; }

    /// <summary>The identity that leaves of <see cref="Issuer"/> carry where the implementation knows whom it expects, e.g. "mn-cse.m2msp.example"; null: that of <see cref="Ours"/>.</summary>
    public string? ExpectedOfUs { get; init; }

    /// <summary>One of ours that is revoked, by a revocation list that the implementation was given or can fetch; null where none was given.</summary>
    public Credential? Revoked { get; init; }
}
