using OneM2M.Transport.Associations;

namespace OneM2M.Nodes.Secure;

/// <summary>An authority that a node is at an address: Entity B's CSE, a MEF, a MAF.</summary>
/// <param name="Name">Its name; sent as server_name by those who mean it (TS-0003 10.2.1).</param>
public sealed record SecureAuthority(string Name)
{
    /// <summary>Keys that it shares with its peers: Kpsa, Kpm or Km by their identifiers (8.2.2.1, 8.3.2.1, 8.8.2.2).</summary>
    public IReadOnlyList<PresharedKey> Keys { get; init; } = [];

    /// <summary>What it authenticates itself with (8.1.2.3); empty: no certificates.</summary>
    public IReadOnlyList<LocalCredential> Credentials { get; init; } = [];

    /// <summary>Whom it trusts by certificate (8.1.2.4); null: nobody.</summary>
    public PeerTrust? Trust { get; init; }

    /// <summary>The same for the wire.</summary>
    internal VirtualAuthority ToVirtual() => Trust is null
        ? new VirtualAuthority(Name) { Keys = Keys, Credentials = Credentials }
        : new VirtualAuthority(Name) { Keys = Keys, Credentials = Credentials, Judge = Trust.Judge };
}
