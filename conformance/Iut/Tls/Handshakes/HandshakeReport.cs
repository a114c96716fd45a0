namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>What was seen of one handshake, from our side of the wire.</summary>
/// <param name="End">How it ended.</param>
public sealed record HandshakeReport(HandshakeEnd End)
{
    /// <summary>Description of the alert that they sent last, e.g. 115, fatal or warning; null where none came.</summary>
    public int? Alert { get; init; }

    /// <summary>Its registered name, e.g. "unknown_psk_identity".</summary>
    public string? AlertName { get; init; }

    /// <summary>Whether it was fatal.</summary>
    public bool AlertIsFatal { get; init; }

    /// <summary>What went wrong, one sentence; null where nothing did.</summary>
    public string? Trouble { get; init; }

    /// <summary>Whether our side came to do what <see cref="HandshakePlan.Habit"/> says: a refusal before that says nothing of it.</summary>
    public bool HabitShown { get; init; }

    /// <summary>Version agreed on, "TLS 1.2" or "DTLS 1.2"; null where none was.</summary>
    public string? Version { get; init; }

    /// <summary>Suite agreed on; null where none was.</summary>
    public int? Suite { get; init; }

    /// <summary>Suites that their hello offered, where they are the client.</summary>
    public IReadOnlyList<int> Offered { get; init; } = [];

    /// <summary>Registered names of <see cref="Offered"/>, in its order.</summary>
    public IReadOnlyList<string> OfferedNames { get; init; } = [];

    /// <summary>Versions that their hello offered ("TLS 1.2" …), where they are the client.</summary>
    public IReadOnlyList<string> OfferedVersions { get; init; } = [];

    /// <summary>Groups that their hello offered, where they are the client.</summary>
    public IReadOnlyList<int> OfferedGroups { get; init; } = [];

    /// <summary>Types of certificate of the server that their hello takes (0 X.509, 2 raw public key), where they are the client; empty where it says nothing.</summary>
    public IReadOnlyList<int> OfferedServerTypes { get; init; } = [];

    /// <summary>server_name that they sent, where they are the client; null where they sent none.</summary>
    public string? ServerName { get; init; }

    /// <summary>Whether they acknowledged our server_name, where they are the server.</summary>
    public bool ServerNameAcknowledged { get; init; }

    /// <summary>psk_identity_hint of theirs, as received.</summary>
    public byte[]? IdentityHint { get; init; }

    /// <summary>psk_identity of theirs, as received, where they are the client.</summary>
    public byte[]? Identity { get; init; }

    /// <summary>Certificates that they presented, DER, their own first; of a raw public key its SubjectPublicKeyInfo. Empty where none came.</summary>
    public IReadOnlyList<byte[]> Presented { get; init; } = [];

    /// <summary>Whether what they presented is a raw public key.</summary>
    public bool PresentedRawPublicKey { get; init; }

    /// <summary>Whether they asked us for a certificate, where they are the server.</summary>
    public bool AskedForCertificate { get; init; }

    /// <summary>SignatureAndHashAlgorithm of their signature, e.g. 0x0403; null where they signed nothing.</summary>
    public int? Signature { get; init; }

    /// <summary>Group of their key exchange; null where there was none.</summary>
    public int? Group { get; init; }

    /// <summary>Whether the extended master secret was agreed on (RFC 7627).</summary>
    public bool ExtendedMasterSecret { get; init; }

    /// <summary>Whether the session was resumed.</summary>
    public bool Resumed { get; init; }

    /// <summary>Whether a cookie was exchanged (DTLS).</summary>
    public bool CookieExchanged { get; init; }

    /// <summary>What <see cref="HandshakePlan.Exports"/> asked for, in its order; secrets, never shown.</summary>
    public IReadOnlyList<byte[]> Exported { get; init; } = [];

    /// <summary>The key computation, laid open; empty where the handshake came not so far.</summary>
    public IReadOnlyList<KeyStep> Computation { get; init; } = [];

    /// <summary>Application data that came back; null where none was sent.</summary>
    public byte[]? Reply { get; init; }

    /// <summary>Answers to application data that was replayed: datagrams that came beyond the first answer.</summary>
    public int RepliesToReplays { get; init; }

    /// <summary>How they ended the association: whether their close_notify came.</summary>
    public bool ClosedInOrder { get; init; }

    /// <summary>Times between their repeated flights while ours were lost (DTLS), in order.</summary>
    public IReadOnlyList<TimeSpan> Retransmissions { get; init; } = [];

    /// <summary>What was sent, in order, bounded.</summary>
    public IReadOnlyList<HandshakeMessage> Messages { get; init; } = [];

    /// <summary>What the driver needs to resume this session; opaque to everybody else.</summary>
    public object? Session { get; init; }

    /// <summary>Lines of an SSLKEYLOGFILE for it; secrets, kept only where the run was started with --unsafe-secrets.</summary>
    public string? KeyLog { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Whether they let us in.</summary>
    public bool IsAccepted => End == HandshakeEnd.Completed;

    /// <summary>Whether they refused, in one of the ways that RFC 5246, 6347 and 4279 leave open: alert, closing, or over UDP silence.</summary>
    public bool IsRefused => End is HandshakeEnd.RefusedByAlert or HandshakeEnd.ClosedByThem or HandshakeEnd.Silent;
}
