using System.Globalization;
using OneM2M.Conformance.Iut;
using OneM2M.Transport;

namespace OneM2M.Conformance.Drivers.Embedded;

/// <summary>The headers by which the embedded reference is told what to believe about a caller.</summary>
internal static class CallerHeaders
{
    /// <summary>Two headers; the one with the token never reaches a report, since the driver does not show these.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(CallerIdentity caller, string token)
    {
        var identity = new TestIdentity
        {
            Authenticated = caller.Authenticated,
            Ip = caller.Address?.ToString(),
            Time = caller.Time?.ToString("O", CultureInfo.InvariantCulture),
            Lat = caller.Latitude,
            Lon = caller.Longitude,
            Country = caller.Country,
            Roles = caller.Roles,
        };
        return [new(TestIdentity.IdentityHeader, identity.Encode()), new(TestIdentity.TokenHeader, token)];
    }
}
