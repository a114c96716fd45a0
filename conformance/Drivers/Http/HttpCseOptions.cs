using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>How a hosting CSE is reached over the HTTP binding of TS-0009.</summary>
public sealed record HttpCseOptions
{
    /// <summary>Scheme, host and port; a path in it is kept as a prefix.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>What scenarios may know.</summary>
    public required TargetProfile Profile { get; init; }

    /// <summary>Begins every X-M2M-RI, so that our requests are found in the implementation's log.</summary>
    public required string RequestIdPrefix { get; init; }

    /// <summary>Longest wait for one whole answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most requests a second, null for no limit.</summary>
    public double? Rate { get; init; }

    /// <summary>Most connections open at a time, null for no limit.</summary>
    public int? MaxConnections { get; init; }

    /// <summary>Headers of the deployment, e.g. Authorization of a gateway before the CSE; they are secrets and never shown.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> SecretHeaders { get; init; } = [];

    /// <summary>Most octets read of one answer; what is longer is cut and counts as malformed.</summary>
    public int MaxAnswerOctets { get; init; } = 1024 * 1024;

    /// <summary>Headers that tell the implementation what to believe about a caller; null where it can't be told.</summary>
    public Func<CallerIdentity, IReadOnlyList<KeyValuePair<string, string>>>? CallerHeaders { get; init; }

    /// <summary>Clock for durations and limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
