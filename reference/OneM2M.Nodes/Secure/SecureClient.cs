using System.Net;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Dtls;
using OneM2M.Transport.Tls;

namespace OneM2M.Nodes.Secure;

/// <summary>The reference as the client of (D)TLS: Entity A of a security association, or an enrolee (TS-0003 8.2.1, 8.3.1).</summary>
public sealed class SecureClient : IAsyncDisposable
{
    private readonly TlsAssociationClient? _tls;
    private readonly DtlsAssociationClient? _dtls;

    private SecureClient(TlsAssociationClient tls) => (_tls, Identity) = (tls, tls.Identity);

    private SecureClient(DtlsAssociationClient dtls) => (_dtls, Identity) = (dtls, dtls.Identity);

    /// <summary>Whom the association is with.</summary>
    public AssociationIdentity Identity { get; }

    /// <summary>Connects and goes through the handshake. Throws <see cref="HandshakeException"/> where that fails.</summary>
    public static async Task<SecureClient> ConnectAsync(IPEndPoint server, SecureClientOptions options, CancellationToken cancellation = default) => options.Datagrams
        ? new SecureClient(await DtlsAssociationClient.ConnectAsync(server, options.ToClient(), cancellation))
        : new SecureClient(await TlsAssociationClient.ConnectAsync(server, options.ToClient(), cancellation));

    /// <summary>Sends a payload and returns what comes back first; null where nothing comes in time, empty where the server ends the association.</summary>
    public async Task<byte[]?> ExchangeAsync(byte[] payload, TimeSpan patience, CancellationToken cancellation = default)
    {
        if (_dtls is not null)
            return await _dtls.ExchangeAsync(payload, patience, cancellation);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(patience);
        try
        {
            return await _tls!.ExchangeAsync(payload, end.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Ends the association with close_notify.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_tls is not null)
            await _tls.DisposeAsync();
        if (_dtls is not null)
            await _dtls.DisposeAsync();
    }
}
