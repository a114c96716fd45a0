namespace OneM2M.Security.AccessControl;

/// <summary>One rule as it stands in privileges or selfPrivileges (TS-0003 table 7.1.3-1), not yet compiled.</summary>
public sealed record AccessControlRule
{
    /// <summary>accessControlOriginators, as written.</summary>
    public IReadOnlyList<string> Originators { get; init; } = [];

    /// <summary>accessControlOperations; any integer, bits beyond the six are ignored.</summary>
    public int Operations { get; init; }

    /// <summary>accessControlContexts; empty means no restriction.</summary>
    public IReadOnlyList<AccessControlContext> Contexts { get; init; } = [];

    /// <summary>accessControlObjectDetails; empty means no restriction.</summary>
    public IReadOnlyList<ObjectDetails> ObjectDetails { get; init; } = [];

    /// <summary>accessControlAuthenticationFlag; absent is FALSE.</summary>
    public bool AuthenticationFlag { get; init; }
}
