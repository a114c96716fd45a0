using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Certificates;

/// <summary>
/// What an entity is configured to trust of another one (TS-0003 8.1.2.4), without the trust anchors: those stand beside it, since one set
/// serves many expectations.
/// </summary>
/// <param name="Flavour">The flavour of the other entity's certificate.</param>
/// <param name="End">The end of (D)TLS at which it is presented.</param>
public sealed record CertificateExpectation(CertificateFlavour Flavour, CertificateEnd End)
{
    /// <summary>
    /// The globally unique identifier of the other entity: public domain name of the CSE-ID, Absolute AE-ID ("//sp/cse/C1", or the URI that
    /// it is written as), M2M-Node-ID, FQDN, or an M2M Device ID with all its arcs ("0.2.481.1.100.3030.10011"). Null where 8.1.2.4 gives
    /// the verifier none, as Entity B of Entity A: then any under the anchors is let in, and <see cref="CertificateVerdict.Identifiers"/> says
    /// which. Of no account for raw public keys.
    /// </summary>
    public string? Identifier { get; init; }

    /// <summary>The public key identifiers that are trusted (10.1.2); for raw public keys. None of them: no raw public key is trusted.</summary>
    public IReadOnlyList<PublicKeyId> PublicKeys { get; init; } = [];

    /// <summary>
    /// Whether a certificate whose status is not known is refused: the duty of an Infrastructure Domain entity that receives the certificate of
    /// an M2M Enrolment Function (8.1.2.2). What a revocation list names is refused in any case.
    /// </summary>
    public bool StatusIsDuty { get; init; }

    /// <summary>
    /// Whether the URI of an AE-ID needs the very scheme, or absence of one, that <see cref="Identifier"/> has. Unless it is set, a scheme that
    /// only one of them has is passed over: 10.1.1.5 puts a URI into the certificate, 8.1.2.5 compares it with an Absolute AE-ID, which has none.
    /// </summary>
    public bool SchemeIsExact { get; init; }

    /// <summary>
    /// Whether certificates are held to the profile of 10.1.1 as well: curve, form of the key, hash, key usage, wildcards, presence of name
    /// constraints. 10.1.1 and 8.1.2.2 bind certificates and no clause tells a verifier to look; but no conforming peer is lost by it, and
    /// what is not looked at is not known, so that the reference does. Without it any key and hash that can be verified safely will do.
    /// </summary>
    public bool EnforcesProfile { get; init; } = true;
}
