using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-004", "what lies beyond the 180th meridian is far away")]
internal sealed class AntimeridianIsAWall : AccessRules
{
    public override bool CircleHolds(Circle circle, GeoPosition? position) =>
        position is { } place && Math.Abs(place.Longitude - circle.Longitude) < 270 && base.CircleHolds(circle, position);
}
