using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-151", "the seventh field does not count",
    AlsoFails =
    [
        "REQ-ACP-019", "REQ-ACP-058", "REQ-ACP-145", "REQ-ACP-146", "REQ-ACP-147",
        "REQ-ACP-148", "REQ-ACP-149", "REQ-ACP-150", "REQ-ACP-152",
    ])]
internal sealed class YearIsNotLookedAt : AccessRules
{
    public override bool FieldHolds(TimeField field, int index, int part) => index == 6 || base.FieldHolds(field, index, part);
}
