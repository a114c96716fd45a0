namespace OneM2M.Transport.Associations;

/// <summary>How a client of (D)TLS is set up.</summary>
public sealed record ClientOptions
{
    /// <summary>The authority that it wants to reach; sent as server_name (TS-0003 10.2.1).</summary>
    public required string Authority { get; init; }

    /// <summary>The key that it shares with that authority; null: certificates.</summary>
    public PresharedKey? Key { get; init; }

    /// <summary>What it authenticates itself with; null: keys, or an empty certificate message.</summary>
    public LocalCredential? Credential { get; init; }

    /// <summary>Judges what the server presented; null: it takes no certificates at all.</summary>
    public Func<PresentedChain, PeerJudgement>? Judge { get; init; }

    /// <summary>Whether the server is known by its raw public key, which is then the only type of certificate taken (RFC 7250).</summary>
    public bool ExpectsRawPublicKey { get; init; }

    /// <summary>Rules; a mutant has others.</summary>
    public HandshakeRules Rules { get; init; } = HandshakeRules.Standard;

    /// <summary>Limits.</summary>
    public HandshakeLimits Limits { get; init; } = new();

    /// <summary>Clock of deadlines.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
