namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>Our side of one handshake with the implementation. What is null or empty is as an honest peer of TS-0003 does it.</summary>
public sealed record HandshakePlan
{
    /// <summary>Suites offered, or as a server accepted, by number, in order of preference. Required: which ones is the scenario's matter.</summary>
    public required IReadOnlyList<int> Suites { get; init; }

    /// <summary>The key that we hold; null for suites with certificates only.</summary>
    public SharedKey? Key { get; init; }

    /// <summary>As a server with keys: psk_identity_hint; null sends none.</summary>
    public byte[]? IdentityHint { get; init; }

    /// <summary>What we show; null: as a client with certificates, an empty Certificate message.</summary>
    public Credential? Credential { get; init; }

    /// <summary>Stapled OCSP answer that we send with our certificate as a server where it is asked for; DER.</summary>
    public byte[]? Staple { get; init; }

    /// <summary>As a client: certificate types that we take of the server (RFC 7250): raw public keys instead of X.509.</summary>
    public bool WantsRawPublicKey { get; init; }

    /// <summary>As a server: whether we ask for a certificate.</summary>
    public bool AsksForCertificate { get; init; } = true;

    /// <summary>SNI that we send as a client; null sends none.</summary>
    public string? ServerName { get; init; }

    /// <summary>Groups that we offer or use; secp256r1 alone by default (23).</summary>
    public IReadOnlyList<int> Groups { get; init; } = [23];

    /// <summary>Signature algorithms of our hello or CertificateRequest, e.g. 0x0403; null: what the driver can verify.</summary>
    public IReadOnlyList<int>? Signatures { get; init; }

    /// <summary>Whether we offer the extended master secret (RFC 7627).</summary>
    public bool ExtendedMasterSecret { get; init; } = true;

    /// <summary>What we do wrong.</summary>
    public BadHabit Habit { get; init; }

    /// <summary>DTLS: what happens to datagrams; null for nothing.</summary>
    public Impairment? Impairment { get; init; }

    /// <summary>Exports of RFC 5705 to take once the handshake is finished: label and octets. Without context.</summary>
    public IReadOnlyList<(string Label, int Length)> Exports { get; init; } = [];

    /// <summary>Application data to send once the handshake is finished, e.g. an HTTP or CoAP request; what comes back is kept.</summary>
    public byte[]? Payload { get; init; }

    /// <summary>A finished handshake whose session is to be resumed; null for a full one.</summary>
    public HandshakeReport? Resumes { get; init; }

    /// <summary>End of the association: our side sends close_notify and waits for theirs.</summary>
    public bool Closes { get; init; } = true;

    /// <summary>The whole handshake ends after this time.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Without application data a refusal of TLS can come after our side believes itself finished, and DTLS may answer nothing at all: how
    /// long the report waits for something to come before it says that the handshake was accepted.
    /// </summary>
    public TimeSpan Aftermath { get; init; } = TimeSpan.FromMilliseconds(300);
}
