namespace OneM2M.Transport.Associations;

/// <summary>How a server of (D)TLS is set up.</summary>
public sealed record ServerOptions
{
    /// <summary>Its authorities; the first is meant where a client names none.</summary>
    public required IReadOnlyList<VirtualAuthority> Authorities { get; init; }

    /// <summary>Rules; a mutant has others.</summary>
    public HandshakeRules Rules { get; init; } = HandshakeRules.Standard;

    /// <summary>Limits.</summary>
    public HandshakeLimits Limits { get; init; } = new();

    /// <summary>Clock of deadlines.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
