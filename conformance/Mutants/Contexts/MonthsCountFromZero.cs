using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-145", "months are counted from 0", AlsoFails = ["REQ-ACP-148", "REQ-ACP-149", "REQ-ACP-151"])]
internal sealed class MonthsCountFromZero : AccessRules
{
    public override bool ElementHolds(in TimeElement element, int index, int part) =>
        base.ElementHolds(in element, index, index == 4 && !element.IsAsterisk ? part - 1 : part);
}
