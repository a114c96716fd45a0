using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-072", "a rule about the same originators replaces the one before it",
    AlsoFails = ["REQ-ACP-083"])]
internal sealed class LaterRuleReplacesEarlier : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        var last = new Dictionary<string, CompiledRule>(StringComparer.Ordinal);
        foreach (var rule in policies.Rules.Where(r => r.Contexts.IsEmpty && r.ObjectDetails.IsEmpty && !r.AuthenticationFlag))
            last[string.Join(' ', rule.Originators.Select(o => o.Text))] = rule;
        foreach (var rule in policies.Rules)
        {
            var replaced = last.TryGetValue(string.Join(' ', rule.Originators.Select(o => o.Text)), out var winner) && !ReferenceEquals(winner, rule);
            if (!replaced && rules.RuleHolds(rule, in asked, in context))
                return Decision.Permit(rule);
        }

        return Decision.Deny;
    }
}
