using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-132", "the radius is read as kilometres",
    AlsoFails =
    [
        "REQ-ACP-059", "REQ-ACP-094", "REQ-ACP-097", "REQ-LOC-001", "REQ-LOC-003",
        "REQ-LOC-004", "REQ-LOC-005", "REQ-LOC-009",
    ])]
internal sealed class RadiusInKilometres : AccessRules
{
    public override bool CircleHolds(Circle circle, GeoPosition? position) => base.CircleHolds(circle with { Radius = circle.Radius * 1000 }, position);
}
