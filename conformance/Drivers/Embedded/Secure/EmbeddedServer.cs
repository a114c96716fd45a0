using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Nodes.Secure;
using OneM2M.Security.Certificates;
using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Drivers.Embedded.Secure;

/// <summary>
/// A server of (D)TLS of the reference, on loopback from the first handshake on. It is asked over a real socket by the driver that asks any
/// other implementation.
/// </summary>
public sealed class EmbeddedServer(ReferencePlace place, HandshakeRules handshake, CertificateRules certificates) : ISecureEndpoint, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private Task<SecureEndpoint>? _started;

    /// <inheritdoc/>
    public SecureEndpointProfile Profile => place.Profile;

    /// <inheritdoc/>
    public async Task<HandshakeReport> ShakeHandsAsync(HandshakePlan plan, CancellationToken cancellation) =>
        await (await DriverAsync()).ShakeHandsAsync(plan, cancellation);

    /// <inheritdoc/>
    public async Task<TlsInventory?> TakeInventoryAsync(CancellationToken cancellation) => await (await DriverAsync()).TakeInventoryAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_started is not null)
            await (await _started).DisposeAsync();
    }

    private async Task<ListeningEndpoint> DriverAsync() => new(Profile, (await StartedAsync()).Address, TimeProvider.System);

    private Task<SecureEndpoint> StartedAsync()
    {
        lock (_gate)
            return _started ??= SecureEndpoint.StartAsync(new SecureEndpointOptions { Datagrams = Profile.Datagrams, Authorities = Authorities(), Rules = handshake });
    }

    private List<SecureAuthority> Authorities()
    {
        var own = new SecureAuthority(Profile.Authority!)
        {
            Keys = [.. Profile.Keys.Select(Translation.Of)],
            Credentials = place.Shows is null ? [] : [Translation.Of(place.Shows)],
            Trust = place.Shows is null ? null : Translation.Trust(place, certificates),
        };
        var others = Profile.OtherAuthorities.Zip(place.ShowsElsewhere, (name, shows) => own with { Name = name, Keys = [], Credentials = [Translation.Of(shows)] });
        return [own, .. others];
    }
}
