using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OneM2M.Nodes.Cse;

/// <summary>A minimal hosting CSE over Kestrel: resources in memory, HTTP binding, access control as TS-0003 7.1 has it.</summary>
public sealed class HostingCse : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Notifier _notifier;

    private HostingCse(WebApplication server, Notifier notifier) => (_server, _notifier) = (server, notifier);

    /// <summary>Where it listens.</summary>
    public Uri BaseAddress { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts listening.</summary>
    public static async Task<HostingCse> StartAsync(CseOptions options, CancellationToken cancellation = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.AllowSynchronousIO = false;

            // The reader bounds bodies itself, to answer with a status code of TS-0004.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(options.Listen);
        });
        var notifier = new Notifier();
        var server = builder.Build();
        var endpoint = new HttpEndpoint(options, new CseCore(options, notifier));
        server.Run(endpoint.HandleAsync);
        var cse = new HostingCse(server, notifier);
        try
        {
            await server.StartAsync(cancellation);
        }
        catch
        {
            await cse.DisposeAsync();
            throw;
        }

        cse.BaseAddress = new Uri(server.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return cse;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _notifier.DisposeAsync();
    }
}
