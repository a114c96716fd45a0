using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Drivers.Embedded.Secure;

/// <summary>One place where the embedded reference speaks (D)TLS: what steps may know of it, and what only the reference knows.</summary>
/// <param name="Profile">What steps may know.</param>
public sealed record ReferencePlace(SecureEndpointProfile Profile)
{
    /// <summary>What it shows under its authority; null: keys only.</summary>
    public Credential? Shows { get; init; }

    /// <summary>What it shows under each of its other authorities, in their order.</summary>
    public IReadOnlyList<Credential> ShowsElsewhere { get; init; } = [];

    /// <summary>The flavour in which it expects its peer.</summary>
    public PeerFlavour Expects { get; init; }

    /// <summary>The identifier of its peer; null where 8.1.2.4 gives it none.</summary>
    public string? ExpectedIdentifier { get; init; }

    /// <summary>Raw public keys that it trusts, SubjectPublicKeyInfo in DER.</summary>
    public IReadOnlyList<byte[]> TrustedKeys { get; init; } = [];

    /// <summary>Trust anchors for its peer, DER.</summary>
    public IReadOnlyList<byte[]> Anchors { get; init; } = [];

    /// <summary>Revocation lists that it has, DER.</summary>
    public IReadOnlyList<byte[]> RevocationLists { get; init; } = [];

    /// <summary>Whether the status of its peer's certificate is a duty (8.1.2.2).</summary>
    public bool StatusIsDuty { get; init; }
}
