using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace OneM2M.Security.AccessControl;

/// <summary>The compiled union of the policies that guard a resource. Immutable.</summary>
public sealed class PolicySet
{
    private readonly Dictionary<string, List<CompiledRule>> _byIdentifier = new(StringComparer.Ordinal);

    internal PolicySet(ImmutableArray<CompiledRule> rules, LocalIdentity local)
    {
        Rules = rules;
        Local = local;
        Unindexed = [.. rules.Where(r => r.Originators.Any(o => o.Kind is not (OriginatorKind.Identifier or OriginatorKind.Nothing)))];
        MaybeGroups = [.. rules.Where(r => r.Originators.Any(o => o.Kind == OriginatorKind.Identifier))];
        foreach (var rule in rules)
        {
            foreach (var entry in rule.Originators)
            {
                if (entry.Kind == OriginatorKind.Identifier)
                    Index(entry.Absolute, rule);
            }
        }
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
    internal ReadOnlySpan<CompiledRule> Naming(string originator) =>
        _byIdentifier.TryGetValue(originator, out var rules) ? CollectionsMarshal.AsSpan(rules) : [];

    /// <summary>Sets are compiled often and looked at a few times each, so the index is one that is cheap to build.</summary>
    private void Index(string identifier, CompiledRule rule)
    {
        if (!_byIdentifier.TryGetValue(identifier, out var rules))
            _byIdentifier.Add(identifier, rules = new List<CompiledRule>(1));
        if (rules.Count == 0 || !ReferenceEquals(rules[^1], rule))
            rules.Add(rule);
    }
}
