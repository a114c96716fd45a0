using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Nodes.Secure;
using OneM2M.Security.Certificates;
using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Drivers.Embedded.Secure;

/// <summary>
/// A client of (D)TLS of the reference. It connects to our side over loopback when a scenario wants it to, and is judged by the driver that
/// waits for any other client.
/// </summary>
public sealed class EmbeddedClient : ISecureEndpoint, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ReferencePlace _place;
    private readonly HandshakeRules _handshake;
    private readonly CertificateRules _certificates;
    private readonly Lazy<ConnectingEndpoint> _driver;

    /// <summary>Nothing listens before the first handshake.</summary>
    public EmbeddedClient(ReferencePlace place, HandshakeRules handshake, CertificateRules certificates)
    {
        (_place, _handshake, _certificates) = (place, handshake, certificates);
        _driver = new(() => new ConnectingEndpoint(place.Profile, new IPEndPoint(IPAddress.Loopback, 0), [], ".", TimeProvider.System) { Call = CallAsync });
    }

    /// <inheritdoc/>
    public SecureEndpointProfile Profile => _place.Profile;

    /// <inheritdoc/>
    public Task<HandshakeReport> ShakeHandsAsync(HandshakePlan plan, CancellationToken cancellation) => _driver.Value.ShakeHandsAsync(plan, cancellation);

    /// <inheritdoc/>
    public Task<TlsInventory?> TakeInventoryAsync(CancellationToken cancellation) => _driver.Value.TakeInventoryAsync(cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_driver.IsValueCreated)
            _driver.Value.Dispose();
    }

    /// <summary>Connects as an implementation would whose user chose keys or certificates; says something and goes.</summary>
    private async Task CallAsync(IPEndPoint server, HandshakePlan plan, CancellationToken cancellation)
    {
        var byKey = plan.Key is not null;
        var options = new SecureClientOptions
        {
            Authority = Profile.Authority!,
            Datagrams = Profile.Datagrams,
            Key = byKey ? Translation.Of(Profile.Keys.FirstOrDefault(k => k.Identity.AsSpan().SequenceEqual(plan.Key!.Identity)) ?? Profile.Keys[0]) : null,
            Credential = byKey ? null : Translation.Of(_place.Shows!),
            Trust = byKey ? null : Translation.Trust(_place, _certificates),
            Rules = _handshake,
        };
        try
        {
            await using var client = await SecureClient.ConnectAsync(server, options, cancellation);
            await client.ExchangeAsync("GET / HTTP/1.1\r\nHost: reference\r\n\r\n"u8.ToArray(), Patience, cancellation);
        }
        catch (Exception e) when (e is HandshakeException or IOException or SocketException or OperationCanceledException)
        {
            // Our side tells what it saw of that.
        }
    }
}
