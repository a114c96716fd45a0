using System.Collections.Immutable;

namespace OneM2M.Security.AccessControl;

/// <summary>The reference access decision algorithm (TS-0003 7.1.5): permit if any rule of any policy holds, else deny.</summary>
public static class AccessDecision
{
    /// <summary>
    /// Decides. Pure and total: never throws on any value that its types admit, allocates nothing.
    /// <paramref name="rules"/> is null for the rules of the standard.
    /// </summary>
    public static Decision Decide(in AccessRequest request, PolicySet policies, in AccessContext context, AccessRules? rules = null)
    {
        // The index finds what the standard's rules would match; other rules may match otherwise, so they see everything.
        if (rules is not null && !ReferenceEquals(rules, AccessRules.Standard))
            return Any(policies.Rules.AsSpan(), in request, in context, rules);
        rules = AccessRules.Standard;
        var named = request.Originator is { Length: > 0 } originator
            ? Any(policies.Naming(originator), in request, in context, rules)
            : Decision.Deny;
        if (named.IsPermit)
            return named;
        var others = Any(policies.Unindexed.AsSpan(), in request, in context, rules);
        if (others.IsPermit || context.Groups is null)
            return others;
        return Any(policies.MaybeGroups.AsSpan(), in request, in context, rules);
    }

    /// <summary>Decides on a slower path and tells, for each rule in order, whether it held or what stood in the way.</summary>
    public static Explanation Explain(in AccessRequest request, PolicySet policies, in AccessContext context, AccessRules? rules = null)
    {
        rules ??= AccessRules.Standard;
        var outcomes = ImmutableArray.CreateBuilder<RuleOutcome>(policies.Rules.Length);
        var decision = Decision.Deny;
        foreach (var rule in policies.Rules)
        {
            var held = rules.RuleHolds(rule, in request, in context);
            if (held && !decision.IsPermit)
                decision = Decision.Permit(rule);
            outcomes.Add(new RuleOutcome(rule.PolicyId, rule.Index, held, held ? "holds" : Obstacle(rule, in request, in context, rules)));
        }

        return new Explanation(decision, outcomes.ToImmutable());
    }

    private static Decision Any(ReadOnlySpan<CompiledRule> candidates, in AccessRequest request, in AccessContext context, AccessRules rules)
    {
        foreach (var rule in candidates)
        {
            if (rules.RuleHolds(rule, in request, in context))
                return Decision.Permit(rule);
        }

        return Decision.Deny;
    }

    private static string Obstacle(CompiledRule rule, in AccessRequest request, in AccessContext context, AccessRules rules) =>
        !rules.AuthenticationHolds(rule.AuthenticationFlag, context.Authenticated) ? "the originator is not authenticated"
        : !rules.OriginatorsHold(rule, in request, in context) ? $"originator {request.Originator} is not listed"
        : !rules.OperationHolds(rule.Operations, request.Operation) ? $"operation {request.Operation} is not in {rule.Operations}"
        : !rules.ContextsHold(rule, in context) ? "no context holds"
        : "no object details hold";
}
