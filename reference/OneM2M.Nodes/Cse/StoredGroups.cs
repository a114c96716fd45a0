using OneM2M.Security.AccessControl;

namespace OneM2M.Nodes.Cse;

/// <summary>group resources of the store, as originators of a rule.</summary>
internal sealed class StoredGroups(CseOptions options, LocalIdentity local, ResourceStore store) : IGroupMembership
{
    /// <inheritdoc/>
    public bool Contains(string group, string originator) =>
        options.Behaviour.FindGroup(group, store.Find) is { } found
        && options.Behaviour.IsMember(found, originator, store.Find, local);
}
