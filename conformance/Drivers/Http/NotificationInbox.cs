using System.Threading.Channels;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>A bounded mailbox; what overflows it is dropped, since a flood must not cost memory.</summary>
internal sealed class NotificationInbox(Uri address, TimeProvider time, Action close) : INotificationInbox
{
    private readonly Channel<Notification> _mail =
        Channel.CreateBounded<Notification>(new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc/>
    public Uri Address { get; } = address;

    /// <summary>Adds a notification.</summary>
    public void Put(Notification notification) => _mail.Writer.TryWrite(notification);

    /// <inheritdoc/>
    public async Task<Notification?> NextAsync(TimeSpan patience, CancellationToken cancellation)
    {
        // Patience of zero asks what is there already; a cancelled read would not look.
        if (_mail.Reader.TryRead(out var ready))
            return ready;
        using var limit = new CancellationTokenSource(patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await _mail.Reader.ReadAsync(both.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => close();
}
