using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-093", "of several contexts in one rule all must hold", AlsoFails = ["REQ-ACP-094"])]
internal sealed class AllContextsMustHold : AccessRules
{
    public override bool ContextsHold(CompiledRule rule, in AccessContext context)
    {
        foreach (var part in rule.Contexts)
        {
            if (!ContextHolds(part, in context))
                return false;
        }

        return true;
    }
}
