using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-003", "a circle is taken for the square around it", AlsoFails = ["REQ-LOC-005"])]
internal sealed class SquareInsteadOfCircle : AccessRules
{
    public override bool CircleHolds(Circle circle, GeoPosition? position)
    {
        if (position is not { } place)
            return false;
        var north = Math.Abs(place.Latitude - circle.Latitude);
        var east = Math.Abs(Math.IEEERemainder(place.Longitude - circle.Longitude, 360)) * Math.Cos(double.DegreesToRadians(circle.Latitude));
        return double.DegreesToRadians(Math.Max(north, east)) * Circle.EarthRadius <= circle.Radius;
    }
}
