using System.Net;

namespace OneM2M.Conformance.Iut;

/// <summary>An implementation in the role of hosting CSE. A step does not know whether it is the reference or somebody's product.</summary>
public interface IHostingCse
{
    /// <summary>What its vendor says about it.</summary>
    TargetProfile Profile { get; }

    /// <summary>Whether <see cref="Request.Caller"/> is honoured. False for every product; true for the embedded reference.</summary>
    bool AcceptsCallerIdentity { get; }

    /// <summary>The address from which the implementation sees the suite's connections come.</summary>
    IPAddress SourceAddress { get; }

    /// <summary>Its clock minus ours, measured once a run; null when it never told the time.</summary>
    TimeSpan? ClockSkew { get; }

    /// <summary>Sends one request and waits, for a bounded time, for what comes. Faults of the other side never throw.</summary>
    Task<Exchange> SendAsync(Request request, CancellationToken cancellation);

    /// <summary>A connection of its own, shared with nobody, for what depends on which requests go over one connection.</summary>
    ISingleConnection OpenConnection();
}
