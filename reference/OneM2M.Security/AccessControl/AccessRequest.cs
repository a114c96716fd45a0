namespace OneM2M.Security.AccessControl;

/// <summary>What table 7.1.2-1 takes from the request. A default value is admitted by nothing but "all" and its operation, None, by nothing.</summary>
public readonly record struct AccessRequest
{
    /// <summary>From in absolute form (<see cref="LocalIdentity.Absolute"/>); null or empty for an originator without identity.</summary>
    public string? Originator { get; init; }

    /// <summary>Exactly one operation; Discover for a Retrieve with filterUsage.</summary>
    public Operations Operation { get; init; }

    /// <summary>Type of the resource that To addresses.</summary>
    public int TargetType { get; init; }

    /// <summary>Resource Type of a Create; 0 otherwise.</summary>
    public int CreatedType { get; init; }

    /// <summary>containerDefinition or mgmtDefinition in the content of a Create; null where there is none.</summary>
    public string? Specialization { get; init; }
}
