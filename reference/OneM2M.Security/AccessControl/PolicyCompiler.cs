using System.Collections.Immutable;

namespace OneM2M.Security.AccessControl;

/// <summary>Turns policies into a form in which deciding parses nothing and allocates nothing. Total: what is malformed never matches.</summary>
public static class PolicyCompiler
{
    /// <summary>Compiles the union of <paramref name="policies"/>; cost is linear in the number of rules and originators.</summary>
    public static PolicySet Compile(IEnumerable<AccessControlPolicy> policies, LocalIdentity local) =>
        new([.. policies.SelectMany(policy => policy.Rules.Select((rule, index) => Compile(policy.Id, index, rule, local)))], local);

    private static CompiledRule Compile(string policyId, int index, AccessControlRule rule, LocalIdentity local) => new()
    {
        PolicyId = policyId,
        Index = index,
        Originators = [.. rule.Originators.Select(o => OriginatorPattern.Parse(o, local))],
        Operations = rule.Operations,
        Contexts = [.. rule.Contexts.Select(CompiledContext.Of)],
        ObjectDetails = [.. rule.ObjectDetails],
        AuthenticationFlag = rule.AuthenticationFlag,
    };
}
