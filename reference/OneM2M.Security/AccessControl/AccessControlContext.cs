namespace OneM2M.Security.AccessControl;

/// <summary>One accessControlContext (table 7.1.3-3), not yet compiled. A kind that is null is no restriction.</summary>
public sealed record AccessControlContext
{
    /// <summary>accessControlWindow: lines of seven fields (TS-0004 7.4.9.1); any of them is enough.</summary>
    public IReadOnlyList<string>? Windows { get; init; }

    /// <summary>accessControlIpAddresses of both families, with or without a CIDR suffix; any of them is enough.</summary>
    public IReadOnlyList<string>? Addresses { get; init; }

    /// <summary>accessControlLocationRegion.</summary>
    public LocationRegion? Region { get; init; }

    /// <summary>Whether the context names a kind that this implementation does not know: it then never holds (7.1.4, indeterminate).</summary>
    public bool HasUnknownKind { get; init; }
}
