namespace OneM2M.Conformance.Iut.Tls;

/// <summary>Asks an endpoint of (D)TLS, by first hellos alone, what it speaks. No credentials are needed, and no handshake is finished.</summary>
public interface ITlsProbe
{
    /// <summary>Takes the inventory. Faults of the other side never throw; what was not found out is <see cref="Presence.NotKnown"/>, with the reason.</summary>
    Task<TlsInventory> TakeAsync(TlsProbeRequest request, CancellationToken cancellation);
}
