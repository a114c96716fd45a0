namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>What a scenario may know of one place where the implementation speaks (D)TLS: one entry under "tls:" in the target file.</summary>
/// <param name="Name">How reports call it, e.g. "tls[0] entity-b over tls at 127.0.0.1:8443".</param>
/// <param name="Role">What the implementation is there.</param>
/// <param name="Datagrams">DTLS over UDP instead of TLS over TCP.</param>
public sealed record SecureEndpointProfile(string Name, SecureRole Role, bool Datagrams)
{
    /// <summary>Whether the implementation is the server; else it connects to us.</summary>
    public bool Listens { get; init; } = true;

    /// <summary>
    /// Row of table 10.1.3-1 that it is there: "in-cse", "mn-cse", "asn-cse", "in-ae", "field-domain-ae"; null where the roles of the target file
    /// say enough.
    /// </summary>
    public string? Entity { get; init; }

    /// <summary>Its name, sent or expected as SNI; null where it has none.</summary>
    public string? Authority { get; init; }

    /// <summary>Other authorities that it serves at the same address.</summary>
    public IReadOnlyList<string> OtherAuthorities { get; init; } = [];

    /// <summary>Keys that both sides hold, the one for ordinary handshakes first; none: it does not take keys.</summary>
    public IReadOnlyList<SharedKey> Keys { get; init; } = [];

    /// <summary>Certificates; null where it does not speak of them.</summary>
    public CertificateProfile? Certificates { get; init; }

    /// <summary>Where the implementation is a client: whether the suite can make it connect by itself, without a person.</summary>
    public bool ConnectsOnDemand { get; init; }

    /// <summary>"tls" or "dtls".</summary>
    public string Transport => Datagrams ? "dtls" : "tls";
}
