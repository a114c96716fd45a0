using System.Text;
using System.Threading.Channels;

namespace OneM2M.Nodes.Cse;

/// <summary>Sends notifications over HTTP (TS-0009), bounded in number and time; those of subscriptions in order and in the background.</summary>
internal sealed class Notifier : IAsyncDisposable
{
    private readonly Channel<OutgoingNotification> _queue =
        Channel.CreateBounded<OutgoingNotification>(new BoundedChannelOptions(1024) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _http;
    private readonly Task _work;
    private long _lastId;

    /// <summary>Starts the background sender.</summary>
    public Notifier()
    {
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = TimeSpan.FromSeconds(3),
        })
        {
            Timeout = TimeSpan.FromSeconds(5),
            MaxResponseContentBufferSize = 64 * 1024,
        };
        _work = Task.Run(WorkAsync);
    }

    /// <summary>Queues; what overflows the queue is dropped.</summary>
    public void Post(OutgoingNotification notification) => _queue.Writer.TryWrite(notification);

    /// <summary>Sends and tells whether the receiver took it.</summary>
    public async Task<bool> SendAsync(OutgoingNotification notification, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, notification.Receiver)
        {
            Content = new StringContent(notification.Body, Encoding.UTF8),
        };
        message.Content.Headers.ContentType = new("application/json");
        message.Headers.TryAddWithoutValidation("X-M2M-Origin", notification.From);
        message.Headers.TryAddWithoutValidation("X-M2M-RI", "notify" + Interlocked.Increment(ref _lastId));
        message.Headers.TryAddWithoutValidation("X-M2M-RVI", "3");
        try
        {
            using var response = await _http.SendAsync(message, cancellation);
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _stop.CancelAsync();
        await _work;
        _http.Dispose();
        _stop.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var notification in _queue.Reader.ReadAllAsync(_stop.Token))
                await SendAsync(notification, _stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The node stops; what is still queued is nobody's any more.
        }
    }
}
