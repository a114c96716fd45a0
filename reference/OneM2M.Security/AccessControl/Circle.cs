namespace OneM2M.Security.AccessControl;

/// <summary>A circle on the earth (annex F.1.1).</summary>
/// <param name="Latitude">Degrees north, −90 to 90.</param>
/// <param name="Longitude">Degrees east, −180 to 180.</param>
/// <param name="Radius">Metres, not negative.</param>
public readonly record struct Circle(double Latitude, double Longitude, double Radius)
{
    /// <summary>Mean radius of the earth (IUGG), metres. The standard names no geodesic; a sphere is within 0.6 % of the ellipsoid.</summary>
    public const double EarthRadius = 6_371_008.8;

    /// <summary>Whether all three numbers are in range.</summary>
    public bool IsValid => Math.Abs(Latitude) <= 90 && Math.Abs(Longitude) <= 180 && Radius >= 0 && double.IsFinite(Radius);

    /// <summary>Whether <paramref name="position"/> is inside or on the edge; haversine, so poles and the antimeridian need no care.</summary>
    public bool Contains(GeoPosition position)
    {
        if (!IsValid || !position.IsValid)
            return false;
        var north = Sine2(double.DegreesToRadians(position.Latitude - Latitude));
        var east = Sine2(double.DegreesToRadians(position.Longitude - Longitude));
        var h = north + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(position.Latitude)) * east);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h))) <= Radius;
    }

    private static double Sine2(double angle)
    {
        var sine = Math.Sin(angle / 2);
        return sine * sine;
    }
}
