using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Tls;

namespace OneM2M.Nodes;

/// <summary>Kestrel with nothing in it but one handler of requests, behind TLS where that is wanted.</summary>
internal sealed class WebNode : IAsyncDisposable
{
    // For requests under way, and for telling peers that their association ends.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly WebApplication _server;
    private readonly bool _hasAssociations;

    private WebNode(WebApplication server, bool hasAssociations) => (_server, _hasAssociations) = (server, hasAssociations);

    /// <summary>Where it listens, "http:" behind TLS too.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts listening.</summary>
    public static async Task<WebNode> StartAsync(IPEndPoint listen, ServerOptions? associations, RequestDelegate handler, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.AllowSynchronousIO = false;

            // The reader bounds bodies itself, to answer with a status code of TS-0004.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(listen, door =>
            {
                if (associations is not null)
                    door.UseAssociations(associations);
            });
        });
        var server = builder.Build();
        server.Run(handler);
        var node = new WebNode(server, associations is not null);
        try
        {
            await server.StartAsync(cancellation);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        node.Address = new Uri(server.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return node;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_hasAssociations)
        {
            using var patience = new CancellationTokenSource(Farewell);
            await _server.StopAsync(patience.Token);
        }

        await _server.DisposeAsync();
    }
}
