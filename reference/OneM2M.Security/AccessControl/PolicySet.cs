using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OneM2M.Security.AccessControl;

/// <summary>The compiled union of the policies that guard a resource. Immutable.</summary>
public sealed class PolicySet
{
    private readonly FrozenDictionary<string, ImmutableArray<CompiledRule>> _byIdentifier;

    internal PolicySet(ImmutableArray<CompiledRule> rules, LocalIdentity local)
    {
        Rules = rules;
        Local = local;
        Unindexed = [.. rules.Where(r => r.Originators.Any(o => o.Kind is not (OriginatorKind.Identifier or OriginatorKind.Nothing)))];
        MaybeGroups = [.. rules.Where(r => r.Originators.Any(o => o.Kind == OriginatorKind.Identifier))];
        _byIdentifier = rules
            .SelectMany(r => r.Originators.Where(o => o.Kind == OriginatorKind.Identifier).Select(o => (o.Absolute, Rule: r)).Distinct())
            .GroupBy(e => e.Absolute, e => e.Rule, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>A set without rules; it denies everything.</summary>
    public static PolicySet Empty { get; } = new([], new LocalIdentity("/", "//"));

    /// <summary>All rules of all policies, in order.</summary>
    public ImmutableArray<CompiledRule> Rules { get; }

    /// <summary>Against whom relative identifiers were read.</summary>
    public LocalIdentity Local { get; }

    /// <summary>Rules with an entry that no lookup finds: "all", domains, patterns, roles, groups.</summary>
    internal ImmutableArray<CompiledRule> Unindexed { get; }

    /// <summary>Rules with an identifier that may as well name a group; looked at only where groups exist.</summary>
    internal ImmutableArray<CompiledRule> MaybeGroups { get; }

    /// <summary>Rules that name exactly this originator, in absolute form; empty when none does.</summary>
    internal ImmutableArray<CompiledRule> Naming(string originator) =>
        _byIdentifier.TryGetValue(originator, out var rules) ? rules : [];
}
