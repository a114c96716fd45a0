using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-095", "the time of the first request decides about all later ones")]
internal sealed class TimeIsLookedAtOnce : AccessRules
{
    private readonly FirstAnswers _first = new();

    public override bool ContextsHold(CompiledRule rule, in AccessContext context)
    {
        var now = base.ContextsHold(rule, in context);
        return rule.Contexts.Any(c => c.Windows is not null) ? _first.Of(rule, now) : now;
    }
}
