using System.Globalization;
using OneM2M.Security.AccessControl;

namespace OneM2M.Nodes.Cse;

/// <summary>The resource tree in memory, with an index by resourceID. Not thread-safe: <see cref="CseCore"/> holds its lock around it.</summary>
internal sealed class ResourceStore(LocalIdentity local, int maxResources)
{
    private readonly Dictionary<string, Resource> _byId = new(StringComparer.Ordinal);
    private long _lastId;

    /// <summary>Most levels below the CSEBase: what walks the tree does so level by level on the stack.</summary>
    public const int MaxDepth = 128;

    /// <summary>The root; set once at start.</summary>
    public Resource Base { get; private set; } = null!;

    /// <summary>Counts every change: what was compiled from an older version is stale.</summary>
    public long Version { get; private set; }

    /// <summary>Whether there is room for another resource below <paramref name="parent"/>, in number and in depth.</summary>
    public bool HasRoomBelow(Resource parent)
    {
        var depth = 0;
        for (var at = parent; at is not null; at = at.Parent)
            depth++;
        return depth <= MaxDepth && _byId.Count < maxResources;
    }

    /// <summary>Number of group resources.</summary>
    public int Groups { get; private set; }

    /// <summary>An identifier that no resource has: a short name and a number.</summary>
    public string NewId(string shortName) => shortName + (++_lastId).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds <paramref name="resource"/> below its parent.</summary>
    public void Add(Resource resource)
    {
        if (resource.Parent is { } parent)
            parent.Children.Add(resource.Name, resource);
        else
            Base = resource;
        _byId.Add(resource.Id, resource);
        Groups += resource.Type == ResourceType.Group ? 1 : 0;
        Version++;
    }

    /// <summary>Removes <paramref name="resource"/> and everything below it.</summary>
    public void Remove(Resource resource)
    {
        foreach (var gone in resource.SelfAndDescendants())
        {
            _byId.Remove(gone.Id);
            Groups -= gone.Type == ResourceType.Group ? 1 : 0;
        }

        resource.Parent?.Children.Remove(resource.Name);
        Version++;
    }

    /// <summary>Notes that attributes changed.</summary>
    public void Touch() => Version++;

    /// <summary>The resource with this resourceID.</summary>
    public Resource? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// Finds by any form of address (TS-0001 6.5.1, 7.2): absolute, SP-relative or CSE-relative, structured or not; null when there is none
    /// or it is hosted elsewhere.
    /// </summary>
    public Resource? Find(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal))
        {
            if (!address.StartsWith(local.SpId + "/", StringComparison.Ordinal))
                return null;
            address = address[local.SpId.Length..];
        }

        if (address.StartsWith('/'))
        {
            if (address == local.CseId)
                return Base;
            if (!address.StartsWith(local.CseId + "/", StringComparison.Ordinal))
                return null;
            address = address[(local.CseId.Length + 1)..];
        }

        var segments = address.Split('/');
        var at = segments[0] == Base.Name || segments[0] == "-" ? Base : _byId.GetValueOrDefault(segments[0]);
        for (var i = 1; at is not null && i < segments.Length; i++)
            at = at.Children.GetValueOrDefault(segments[i]);
        return at;
    }
}
