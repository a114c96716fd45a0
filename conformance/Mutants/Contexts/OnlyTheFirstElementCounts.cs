using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

// What is written by the measured clock is a list wherever an edge is near, so that its scenarios may fail too.
[Mutant("REQ-ACP-147", "of a list only the first element is looked at",
    AlsoFails =
    [
        "REQ-ACP-019", "REQ-ACP-058", "REQ-ACP-094", "REQ-ACP-148", "REQ-ACP-149",
        "REQ-ACP-151",
    ])]
internal sealed class OnlyTheFirstElementCounts : AccessRules
{
    public override bool FieldHolds(TimeField field, int index, int part) => field.Elements[0] is var first && ElementHolds(in first, index, part);
}
