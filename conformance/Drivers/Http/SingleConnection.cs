using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>A driver whose pool holds one connection, and which counts how often it had to open one.</summary>
internal sealed class SingleConnection : ISingleConnection
{
    private readonly HttpCse _cse;
    private readonly HttpMessageInvoker _http;
    private int _opened;

    /// <summary>Opens nothing before the first request.</summary>
    public SingleConnection(HttpCse cse, SocketsHttpHandler handler)
    {
        _cse = cse;
        handler.MaxConnectionsPerServer = 1;
        handler.PlaintextStreamFilter = (context, _) =>
        {
            Interlocked.Increment(ref _opened);
            return ValueTask.FromResult(context.PlaintextStream);
        };
        _http = new HttpMessageInvoker(handler);
    }

    /// <inheritdoc/>
    public int Opened => _opened;

    /// <inheritdoc/>
    public Task<Exchange> SendAsync(Request request, CancellationToken cancellation) => _cse.SendAsync(request, _http, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}
