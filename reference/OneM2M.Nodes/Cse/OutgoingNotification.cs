namespace OneM2M.Nodes.Cse;

/// <summary>A notification on its way out.</summary>
/// <param name="Receiver">HTTP address.</param>
/// <param name="From">Originator of the Notify: the CSE itself, or whoever asked it to pass a Notify on.</param>
/// <param name="Body">m2m:notification in JSON.</param>
/// <param name="IsForwarded">Whether the answer to somebody's Notify waits for it.</param>
internal sealed record OutgoingNotification(Uri Receiver, string From, string Body, bool IsForwarded)
{
    /// <summary>Plain HTTP only: the reference has no trust anchors.</summary>
    public static bool IsUsable(Uri receiver) => receiver.Scheme == Uri.UriSchemeHttp && receiver.UserInfo.Length == 0;
}
