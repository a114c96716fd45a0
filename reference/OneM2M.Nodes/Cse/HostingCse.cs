namespace OneM2M.Nodes.Cse;

/// <summary>A minimal hosting CSE over Kestrel: resources in memory, HTTP binding, access control as TS-0003 7.1 has it.</summary>
public sealed class HostingCse : IAsyncDisposable
{
    private readonly WebNode _server;
    private readonly Notifier _notifier;

    private HostingCse(WebNode server, Notifier notifier) => (_server, _notifier) = (server, notifier);

    /// <summary>Where it listens.</summary>
    public Uri BaseAddress => _server.Address;

    /// <summary>Starts listening.</summary>
    public static async Task<HostingCse> StartAsync(CseOptions options, CancellationToken cancellation = default)
    {
        var notifier = new Notifier();
        try
        {
            var endpoint = new HttpEndpoint(options, new CseCore(options, notifier));
            return new HostingCse(await WebNode.StartAsync(options.Listen, options.Associations, endpoint.HandleAsync, cancellation), notifier);
        }
        catch
        {
            await notifier.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _notifier.DisposeAsync();
    }
}
