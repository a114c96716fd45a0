using System.Collections.Immutable;

namespace OneM2M.Security.AccessControl;

/// <summary>One access control rule, compiled.</summary>
public sealed record CompiledRule
{
    /// <summary>Identifier of the policy in which it stands.</summary>
    public required string PolicyId { get; init; }

    /// <summary>Its place in the policy, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>accessControlOriginators.</summary>
    public required ImmutableArray<OriginatorPattern> Originators { get; init; }

    /// <summary>accessControlOperations, all bits as written.</summary>
    public required int Operations { get; init; }

    /// <summary>accessControlContexts; empty is no restriction.</summary>
    public required ImmutableArray<CompiledContext> Contexts { get; init; }

    /// <summary>accessControlObjectDetails; empty is no restriction.</summary>
    public required ImmutableArray<ObjectDetails> ObjectDetails { get; init; }

    /// <summary>accessControlAuthenticationFlag.</summary>
    public required bool AuthenticationFlag { get; init; }
}
