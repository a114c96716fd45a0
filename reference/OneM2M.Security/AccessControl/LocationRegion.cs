namespace OneM2M.Security.AccessControl;

/// <summary>accessControlLocationRegion: a circle or a list of countries (annex F.1).</summary>
public sealed record LocationRegion
{
    /// <summary>circRegion: latitude (±90 degrees), longitude (±180 degrees), radius (metres); null where countries are given.</summary>
    public Circle? Circle { get; init; }

    /// <summary>countryCode: ISO 3166-1 alpha-2 codes; empty where a circle is given.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
}
