using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-132", "the first number of a circle is read as its longitude",
    AlsoFails =
    [
        "REQ-ACP-059", "REQ-ACP-094", "REQ-ACP-097", "REQ-ACP-133", "REQ-LOC-001",
        "REQ-LOC-003", "REQ-LOC-004", "REQ-LOC-005", "REQ-LOC-009", "REQ-LOC-018",
        "REQ-LOC-027",
    ])]
internal sealed class LongitudeComesFirst : AccessRules
{
    public override bool CircleHolds(Circle circle, GeoPosition? position) =>
        base.CircleHolds(new Circle(circle.Longitude, circle.Latitude, circle.Radius), position);
}
