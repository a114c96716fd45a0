namespace OneM2M.Transport.Associations;

/// <summary>
/// Whom an association is with, and under what; what a node gets to know of it. Over TLS it is a feature of the connection, so that a
/// request finds it in its own features.
/// </summary>
public sealed class AssociationIdentity : IDisposable
{
    private readonly KeyExporter _exporter;

    internal AssociationIdentity(KeyExporter exporter) => _exporter = exporter;

    /// <summary>The authority of ours that the client meant, or that of the server where we are the client.</summary>
    public required string Authority { get; init; }

    /// <summary>server_name as the client sent it; null where it sent none.</summary>
    public string? ServerName { get; init; }

    /// <summary>Number of the suite.</summary>
    public required int Suite { get; init; }

    /// <summary>Over UDP.</summary>
    public required bool Datagrams { get; init; }

    /// <summary>psk_identity of the client; null with certificates.</summary>
    public byte[]? KeyIdentity { get; init; }

    /// <summary>What the peer presented; null with keys, or where it presented nothing.</summary>
    public PresentedChain? Peer { get; init; }

    /// <summary>What was said of it; null where nothing was presented.</summary>
    public PeerJudgement? Judgement { get; init; }

    /// <summary>
    /// Key export of RFC 5705 without a context (TS-0003 10.3.1). Throws <see cref="InvalidOperationException"/> without the extended
    /// master secret (RFC 7627 5.4), and <see cref="ObjectDisposedException"/> when the association has ended.
    /// </summary>
    /// <param name="label">In ASCII, e.g. "EXPORTER-oneM2M-Bootstrap".</param>
    /// <param name="length">Octets, e.g. 48.</param>
    public byte[] ExportKeyingMaterial(string label, int length) => _exporter.Export(label, length);

    /// <summary>Forgets what exports are made of.</summary>
    public void Dispose() => _exporter.Dispose();
}
