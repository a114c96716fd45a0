using System.Collections.Immutable;

namespace OneM2M.Security.AccessControl;

/// <summary>One accessControlContext, compiled. What was malformed is kept as a kind that never holds: indeterminate denies (7.1.4).</summary>
public sealed record CompiledContext
{
    /// <summary>Windows that could be read; null where the context names none.</summary>
    public ImmutableArray<TimeWindow>? Windows { get; init; }

    /// <summary>Blocks that could be read; null where the context names none.</summary>
    public ImmutableArray<AddressBlock>? Addresses { get; init; }

    /// <summary>The region; null where the context names none.</summary>
    public LocationRegion? Region { get; init; }

    /// <summary>Whether the context names a kind that is not known.</summary>
    public bool HasUnknownKind { get; init; }

    /// <summary>Compiles <paramref name="context"/>; total.</summary>
    public static CompiledContext Of(AccessControlContext context) => new()
    {
        Windows = context.Windows?.Select(TimeWindow.Parse).OfType<TimeWindow>().ToImmutableArray(),
        Addresses = context.Addresses?.Select(AddressBlock.Parse).OfType<AddressBlock>().ToImmutableArray(),
        Region = context.Region,
        HasUnknownKind = context.HasUnknownKind,
    };
}
