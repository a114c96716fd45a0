using System.Collections.Concurrent;
using OneM2M.Conformance.Catalogue.Tls;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>
/// What is asked once for a whole run: an honest handshake with each endpoint and framework, without which no refusal proves anything, and
/// the inventory of what an endpoint speaks.
/// </summary>
public sealed class Controls
{
    private readonly ConcurrentDictionary<(ISecureEndpoint Endpoint, TlsFramework Framework, HonestPeer Peer), Lazy<Task<HandshakeReport>>> _honest = new();
    private readonly ConcurrentDictionary<ISecureEndpoint, Lazy<Task<TlsInventory?>>> _inventories = new();
    private readonly ConcurrentDictionary<ISecureEndpoint, SemaphoreSlim> _turns = new();

    /// <summary>The report of the honest handshake; <paramref name="shake"/> makes it where nobody did.</summary>
    internal Task<HandshakeReport> HonestAsync(ISecureEndpoint endpoint, TlsFramework framework, HonestPeer peer, Func<Task<HandshakeReport>> shake) =>
        _honest.GetOrAdd((endpoint, framework, peer), _ => new Lazy<Task<HandshakeReport>>(shake)).Value;

    /// <summary>Whether an honest handshake was accepted in this run.</summary>
    internal bool HasBeenAccepted(ISecureEndpoint endpoint, TlsFramework framework) =>
        _honest.TryGetValue((endpoint, framework, HonestPeer.AsConfigured), out var made) && made is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result.IsAccepted: true } };

    /// <summary>Lets one handshake, or inventory, after the other through to a server of datagrams: many a one has room for one that is not finished.</summary>
    internal async Task<T> OneAfterTheOtherAsync<T>(ISecureEndpoint endpoint, Func<Task<T>> shake)
    {
        if (endpoint.Profile is { Datagrams: false } or { Listens: false })
            return await shake();
        var turn = _turns.GetOrAdd(endpoint, _ => new SemaphoreSlim(1));
        await turn.WaitAsync();
        try
        {
            return await shake();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The inventory; null where the implementation is a client.</summary>
    internal Task<TlsInventory?> InventoryAsync(ISecureEndpoint endpoint, CancellationToken cancellation) =>
        _inventories.GetOrAdd(endpoint, e => new Lazy<Task<TlsInventory?>>(() => OneAfterTheOtherAsync(e, () => e.TakeInventoryAsync(cancellation)))).Value;
}
