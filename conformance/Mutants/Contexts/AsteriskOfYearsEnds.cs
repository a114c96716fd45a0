using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-146", "an asterisk in the field of years ends with this century")]
internal sealed class AsteriskOfYearsEnds : AccessRules
{
    public override bool ElementHolds(in TimeElement element, int index, int part) =>
        !(element.IsAsterisk && index == 6 && part > 2099) && base.ElementHolds(in element, index, part);
}
