namespace OneM2M.Transport.Associations;

/// <summary>What one peer, and all of them together, may cost.</summary>
public sealed record HandshakeLimits
{
    /// <summary>A handshake that takes longer ends.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Most octets that a peer may send until its handshake is finished.</summary>
    public int MaxHandshakeOctets { get; init; } = 96 * 1024;

    /// <summary>Most octets of one handshake message.</summary>
    public int MaxMessageOctets { get; init; } = 32 * 1024;

    /// <summary>Most certificates in a chain.</summary>
    public int MaxChain { get; init; } = 10;

    /// <summary>Most handshakes over TCP that are under way at a time.</summary>
    public int MaxHandshakes { get; init; } = 1_000;

    /// <summary>Most handshakes over UDP that are under way at a time; each holds a thread.</summary>
    public int MaxHandshakeThreads { get; init; } = 128;

    /// <summary>Most associations over UDP at a time.</summary>
    public int MaxAssociations { get; init; } = 10_000;

    /// <summary>Most datagrams of one peer that wait to be read.</summary>
    public int MaxWaitingDatagrams { get; init; } = 64;

    /// <summary>An association over UDP in which nothing was said for so long ends; over TCP the protocol above decides.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long the end of an association may wait for a peer that does not read.</summary>
    public TimeSpan Farewell { get; init; } = TimeSpan.FromSeconds(5);
}
