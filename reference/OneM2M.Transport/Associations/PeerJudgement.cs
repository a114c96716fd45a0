namespace OneM2M.Transport.Associations;

/// <summary>What the node says of a presented chain (TS-0003 8.1.2.5). Transport obeys it and knows none of its rules.</summary>
/// <param name="Accepted">Whether the handshake may go on.</param>
/// <param name="Reason">Why, one sentence.</param>
public sealed record PeerJudgement(bool Accepted, string Reason)
{
    /// <summary>Description of the fatal alert of a refusal, RFC 5246 7.2.2; 42 is bad_certificate.</summary>
    public byte Alert { get; init; } = 42;

    /// <summary>Flavour by which it was judged, in the node's words ("cse-id"); null where it was refused.</summary>
    public string? Flavour { get; init; }

    /// <summary>The globally unique identifier that was found in it; null where the node looked for none.</summary>
    public string? Identifier { get; init; }

    /// <summary>Lets it pass.</summary>
    public static PeerJudgement Accept(string flavour, string? identifier = null) => new(true, "accepted") { Flavour = flavour, Identifier = identifier };

    /// <summary>Aborts the handshake.</summary>
    public static PeerJudgement Refuse(string reason, byte alert = 42) => new(false, reason) { Alert = alert };
}
