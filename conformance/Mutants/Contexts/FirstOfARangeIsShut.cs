using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-148", "the first number of a range is left out", AlsoFails = ["REQ-ACP-095", "REQ-ACP-151"])]
internal sealed class FirstOfARangeIsShut : AccessRules
{
    public override bool ElementHolds(in TimeElement element, int index, int part) =>
        !(!element.IsAsterisk && element is { Step: 1 } && element.Low < element.High && part == element.Low) && base.ElementHolds(in element, index, part);
}
