namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>
/// One place where the implementation under test speaks (D)TLS. A step does not know whether it is the reference or a product. Faults of
/// the other side never throw.
/// </summary>
public interface ISecureEndpoint
{
    /// <summary>What the target file tells of it.</summary>
    SecureEndpointProfile Profile { get; }

    /// <summary>
    /// One handshake. Where the implementation listens we connect; where it is a client we wait for it to connect, and make it do so where
    /// <see cref="SecureEndpointProfile.ConnectsOnDemand"/>. Handshakes with a client are taken one after the other.
    /// </summary>
    Task<HandshakeReport> ShakeHandsAsync(HandshakePlan plan, CancellationToken cancellation);

    /// <summary>What it speaks, by first hellos alone; taken once for a run. Null where the implementation is a client.</summary>
    Task<TlsInventory?> TakeInventoryAsync(CancellationToken cancellation);
}
