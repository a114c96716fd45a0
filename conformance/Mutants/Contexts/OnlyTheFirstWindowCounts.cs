using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-058", "of several windows only the first is looked at")]
internal sealed class OnlyTheFirstWindowCounts : AccessRules
{
    public override bool TimeHolds(CompiledContext part, in AccessContext context) =>
        base.TimeHolds(part.Windows is [var first, _, ..] ? part with { Windows = [first] } : part, in context);
}
