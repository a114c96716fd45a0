using System.Net;
using OneM2M.Nodes.Cse;
using OneM2M.Transport.Associations;

namespace OneM2M.Nodes.Secure;

/// <summary>How a place where the reference is the server of (D)TLS is set up.</summary>
public sealed record SecureEndpointOptions
{
    /// <summary>Where to listen; port 0 takes a free one.</summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 0);

    /// <summary>DTLS over UDP instead of TLS over TCP.</summary>
    public bool Datagrams { get; init; }

    /// <summary>Its authorities; the first is meant where a client names none.</summary>
    public required IReadOnlyList<SecureAuthority> Authorities { get; init; }

    /// <summary>Over TLS the hosting CSE that is Entity B, its own address and associations being of no account; null answers every request with 404.</summary>
    public CseOptions? Cse { get; init; }

    /// <summary>Rules of the handshake; a mutant has others.</summary>
    public HandshakeRules Rules { get; init; } = HandshakeRules.Standard;

    /// <summary>Limits.</summary>
    public HandshakeLimits Limits { get; init; } = new();

    /// <summary>Clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The same for the wire.</summary>
    internal ServerOptions ToServer() => new() { Authorities = [.. Authorities.Select(a => a.ToVirtual())], Rules = Rules, Limits = Limits, Time = Time };
}
