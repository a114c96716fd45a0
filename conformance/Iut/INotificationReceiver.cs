namespace OneM2M.Conformance.Iut;

/// <summary>Where the suite receives notifications, as a real server on a real port.</summary>
public interface INotificationReceiver
{
    /// <summary>Opens a mailbox with an address of its own.</summary>
    INotificationInbox Open(string name);
}
