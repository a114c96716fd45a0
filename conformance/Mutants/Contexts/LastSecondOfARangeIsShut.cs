using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-148", "in the field of seconds the last number of a range is left out")]
internal sealed class LastSecondOfARangeIsShut : AccessRules
{
    public override bool ElementHolds(in TimeElement element, int index, int part) =>
        !(index == 0 && !element.IsAsterisk && element.Low < element.High && part == element.High) && base.ElementHolds(in element, index, part);
}
