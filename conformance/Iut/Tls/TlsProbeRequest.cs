namespace OneM2M.Conformance.Iut.Tls;

/// <summary>What to take an inventory of.</summary>
/// <param name="Host">Host name or address.</param>
/// <param name="Port">TCP or UDP port.</param>
public sealed record TlsProbeRequest(string Host, int Port)
{
    /// <summary>DTLS over UDP instead of TLS over TCP.</summary>
    public bool Datagrams { get; init; }

    /// <summary>Names of authorities that the endpoint serves, its own first; empty: <see cref="Host"/> where that is a name.</summary>
    public IReadOnlyList<string> Authorities { get; init; } = [];

    /// <summary>The whole inventory ends after this time, with what is known then.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one hello waits for its answer at first; afterwards less, as the endpoint's answers show.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Connections at the same time over TCP. Over UDP there is one: many a server has room for one unfinished handshake.</summary>
    public int Parallel { get; init; } = 6;
}
