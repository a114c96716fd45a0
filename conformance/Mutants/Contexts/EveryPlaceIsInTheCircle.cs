using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-059", "wherever the originator is known to be is inside",
    AlsoFails =
    [
        "REQ-ACP-094", "REQ-ACP-097", "REQ-ACP-132", "REQ-LOC-001", "REQ-LOC-004",
        "REQ-LOC-005", "REQ-LOC-006", "REQ-LOC-009",
    ])]
internal sealed class EveryPlaceIsInTheCircle : AccessRules
{
    public override bool CircleHolds(Circle circle, GeoPosition? position) => position is not null;
}
