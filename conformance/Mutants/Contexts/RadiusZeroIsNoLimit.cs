using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-006", "a circle of radius zero holds everywhere")]
internal sealed class RadiusZeroIsNoLimit : AccessRules
{
    public override bool CircleHolds(Circle circle, GeoPosition? position) => circle.Radius == 0 || base.CircleHolds(circle, position);
}
