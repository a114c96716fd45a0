using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-145", "days of the week are counted from 1", AlsoFails = ["REQ-ACP-148", "REQ-ACP-149", "REQ-ACP-151", "REQ-ACP-152"])]
internal sealed class SundayIsOne : AccessRules
{
    public override bool ElementHolds(in TimeElement element, int index, int part) =>
        base.ElementHolds(in element, index, index == 5 && !element.IsAsterisk ? part + 1 : part);
}
