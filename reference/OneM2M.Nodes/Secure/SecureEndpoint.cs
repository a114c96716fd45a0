using System.Net;
using Microsoft.AspNetCore.Http;
using OneM2M.Nodes.Cse;
using OneM2M.Transport.Dtls;

namespace OneM2M.Nodes.Secure;

/// <summary>
/// A place where the reference is the server of (D)TLS: Entity B of a security association, a MEF or a MAF (TS-0003 8.2.1, 8.3.1, 8.8.1).
/// </summary>
public sealed class SecureEndpoint : IAsyncDisposable
{
    private readonly IAsyncDisposable _server;

    private SecureEndpoint(IAsyncDisposable server, IPEndPoint address) => (_server, Address) = (server, address);

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Starts listening.</summary>
    public static async Task<SecureEndpoint> StartAsync(SecureEndpointOptions options, CancellationToken cancellation = default)
    {
        if (options.Datagrams)
        {
            var dtls = DtlsEndpoint.Start(options.Listen, options.ToServer(), CoapRefusal.AnswerAsync);
            return new SecureEndpoint(dtls, dtls.Address);
        }

        if (options.Cse is { } cse)
        {
            var node = await HostingCse.StartAsync(cse with { Listen = options.Listen, Associations = options.ToServer() }, cancellation);
            return new SecureEndpoint(node, new IPEndPoint(options.Listen.Address, node.BaseAddress.Port));
        }

        var function = await WebNode.StartAsync(options.Listen, options.ToServer(), NothingThereAsync, cancellation);
        return new SecureEndpoint(function, new IPEndPoint(options.Listen.Address, function.Address.Port));
    }

    /// <summary>Ends listening and all associations.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static Task NothingThereAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
