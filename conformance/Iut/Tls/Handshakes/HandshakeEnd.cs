namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>How a handshake ended.</summary>
public enum HandshakeEnd
{
    /// <summary>Both sides finished it: their Finished came and was right.</summary>
    Completed,

    /// <summary>They refused with a fatal alert.</summary>
    RefusedByAlert,

    /// <summary>They closed the connection (TLS) without an alert.</summary>
    ClosedByThem,

    /// <summary>They said nothing more until the deadline.</summary>
    Silent,

    /// <summary>What they sent made our side refuse: see <see cref="HandshakeReport.Trouble"/>.</summary>
    RefusedByUs,

    /// <summary>Nobody listens there, or nobody connected to us.</summary>
    Unreachable,
}
