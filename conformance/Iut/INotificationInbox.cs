namespace OneM2M.Conformance.Iut;

/// <summary>One mailbox: its address goes into pointOfAccess or notificationURI.</summary>
public interface INotificationInbox : IDisposable
{
    /// <summary>Address that the implementation is given.</summary>
    Uri Address { get; }

    /// <summary>The next notification in order of arrival, or null when none came within <paramref name="patience"/>.</summary>
    Task<Notification?> NextAsync(TimeSpan patience, CancellationToken cancellation);
}
