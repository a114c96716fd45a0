using OneM2M.Security.Certificates;
using OneM2M.Transport.Associations;

namespace OneM2M.Nodes.Secure;

/// <summary>How the reference is set up as the client of (D)TLS: Entity A, or an enrolee.</summary>
public sealed record SecureClientOptions
{
    /// <summary>The authority that it wants to reach; sent as server_name (TS-0003 10.2.1).</summary>
    public required string Authority { get; init; }

    /// <summary>DTLS over UDP instead of TLS over TCP.</summary>
    public bool Datagrams { get; init; }

    /// <summary>The key that it shares with that authority; null: certificates.</summary>
    public PresharedKey? Key { get; init; }

    /// <summary>What it authenticates itself with (8.1.2.3); null: a key.</summary>
    public LocalCredential? Credential { get; init; }

    /// <summary>What it knows of the server's certificate (8.1.2.4); null: it takes no certificates.</summary>
    public PeerTrust? Trust { get; init; }

    /// <summary>Rules of the handshake; a mutant has others.</summary>
    public HandshakeRules Rules { get; init; } = HandshakeRules.Standard;

    /// <summary>Limits.</summary>
    public HandshakeLimits Limits { get; init; } = new();

    /// <summary>Clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The same for the wire. A server that is known by its raw public key is asked for that.</summary>
    internal ClientOptions ToClient() => new()
    {
        Authority = Authority,
        Key = Key,
        Credential = Credential,
        Judge = Trust is null ? null : Trust.Judge,
        ExpectsRawPublicKey = Trust?.Expected.Any(e => e.Flavour == CertificateFlavour.Raw) == true,
        Rules = Rules,
        Limits = Limits,
        Time = Time,
    };
}
