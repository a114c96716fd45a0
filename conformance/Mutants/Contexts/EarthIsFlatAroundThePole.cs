using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-005", "distances are measured on a map with straight meridians")]
internal sealed class EarthIsFlatAroundThePole : AccessRules
{
    public override bool CircleHolds(Circle circle, GeoPosition? position)
    {
        if (position is not { } place)
            return false;
        var north = place.Latitude - circle.Latitude;
        var east = Math.IEEERemainder(place.Longitude - circle.Longitude, 360) * Math.Cos(double.DegreesToRadians(circle.Latitude));
        return double.DegreesToRadians(Math.Sqrt((north * north) + (east * east))) * Circle.EarthRadius <= circle.Radius;
    }
}
