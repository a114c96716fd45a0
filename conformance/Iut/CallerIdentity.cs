using System.Net;

namespace OneM2M.Conformance.Iut;

/// <summary>
/// What an implementation is told to believe about a caller, where time, place and authentication are inputs of a scenario
/// (TS-0003 tables 7.1.2-2 and 7.1.2-3). Only implementations with <see cref="IHostingCse.AcceptsCallerIdentity"/> can be told.
/// An absent value means what the implementation finds out by itself.
/// </summary>
public sealed record CallerIdentity
{
    /// <summary>rq_authn: whether the originator counts as authenticated.</summary>
    public bool? Authenticated { get; init; }

    /// <summary>rq_ip: the source address of the request.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>rq_time: when the hosting CSE received the request.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>rq_loc: degrees north, −90 to 90.</summary>
    public double? Latitude { get; init; }

    /// <summary>rq_loc: degrees east, −180 to 180.</summary>
    public double? Longitude { get; init; }

    /// <summary>rq_loc: ISO 3166-1 alpha-2 code of the country in which the originator is.</summary>
    public string? Country { get; init; }

    /// <summary>Role-IDs that were issued to the originator and verified, as opposed to merely claimed in the request.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}
