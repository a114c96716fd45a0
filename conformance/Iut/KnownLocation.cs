namespace OneM2M.Conformance.Iut;

/// <summary>Where the implementation believes the suite's originators to be.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record KnownLocation(double? Latitude, double? Longitude, string? Country);
