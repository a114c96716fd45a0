namespace OneM2M.Transport.Associations;

/// <summary>One of the authorities that a server is at an address; each has keys and credentials of its own (TS-0003 10.2.1).</summary>
/// <param name="Name">Its name, as in the server_name of RFC 6066.</param>
public sealed record VirtualAuthority(string Name)
{
    /// <summary>Keys that it shares with its peers; empty: it takes no keys.</summary>
    public IReadOnlyList<PresharedKey> Keys { get; init; } = [];

    /// <summary>What it authenticates itself with, the preferred one first, at most one of them a raw public key; empty: no certificates.</summary>
    public IReadOnlyList<LocalCredential> Credentials { get; init; } = [];

    /// <summary>Judges what a peer presented; by default nobody is let in.</summary>
    public Func<PresentedChain, PeerJudgement> Judge { get; init; } = _ => PeerJudgement.Refuse("this authority knows no certificates", 46);
}
