using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-150", "an asterisk with a step matches the multiples of the step")]
internal sealed class StepsOfAnAsteriskAreMultiples : AccessRules
{
    public override bool ElementHolds(in TimeElement element, int index, int part) =>
        element.IsAsterisk ? part % element.Step == 0 : base.ElementHolds(in element, index, part);
}
