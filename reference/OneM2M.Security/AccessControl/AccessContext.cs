using System.Collections.Immutable;
using System.Net;

namespace OneM2M.Security.AccessControl;

/// <summary>What tables 7.1.2-2 and 7.1.2-3 take from elsewhere than the request.</summary>
public readonly record struct AccessContext
{
    /// <summary>rq_time: when the hosting CSE received the request, by its own clock.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>rq_ip: source address of the packets; null where it is not known.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>rq_loc as a place; null where it is not known.</summary>
    public GeoPosition? Position { get; init; }

    /// <summary>rq_loc as a country, ISO 3166-1 alpha-2; null where it is not known.</summary>
    public string? Country { get; init; }

    /// <summary>rq_authn.</summary>
    public bool Authenticated { get; init; }

    /// <summary>Role-IDs that the originator was found to hold; default is none.</summary>
    public ImmutableArray<string> Roles { get; init; }

    /// <summary>Groups; null where there are none.</summary>
    public IGroupMembership? Groups { get; init; }
}
