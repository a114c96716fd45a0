using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Cse;

/// <summary>A resource in the tree. Guarded by the store's lock; its attributes are replaced, never changed in place.</summary>
public sealed class Resource
{
    private byte[]? _octets;

    /// <summary>resourceType.</summary>
    public required int Type { get; init; }

    /// <summary>resourceID; for an AE its AE-ID-Stem.</summary>
    public required string Id { get; init; }

    /// <summary>resourceName.</summary>
    public required string Name { get; init; }

    /// <summary>Parent; null for the CSEBase.</summary>
    public required Resource? Parent { get; init; }

    /// <summary>The key of the representation, "m2m:cnt".</summary>
    public required string RootName { get; init; }

    /// <summary>Who created it, in absolute form: whom the default access policy lets in (TS-0001 9.6.1.3.2).</summary>
    public required string Creator { get; init; }

    /// <summary>All attributes by short name.</summary>
    public JsonObject Attributes { get; private set; } = [];

    /// <summary>Children in the order of creation.</summary>
    public Dictionary<string, Resource> Children { get; } = new(StringComparer.Ordinal);

    /// <summary>CSE-relative structured address.</summary>
    public string Address => Parent is null ? Name : Parent.Address + "/" + Name;

    /// <summary>{"m2m:cnt": {…}} in UTF-8, made once for each version.</summary>
    public byte[] Octets => _octets ??= System.Text.Encoding.UTF8.GetBytes(Representation().ToJsonString());

    /// <summary>{"m2m:cnt": {…}} as a tree of its own.</summary>
    public JsonObject Representation() => new() { [RootName] = Attributes.DeepClone() };

    /// <summary>Takes over a new version of the attributes.</summary>
    public void Replace(JsonObject attributes)
    {
        Attributes = attributes;
        _octets = null;
    }

    /// <summary>The resource and everything below it.</summary>
    public IEnumerable<Resource> SelfAndDescendants() => Children.Values.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}
