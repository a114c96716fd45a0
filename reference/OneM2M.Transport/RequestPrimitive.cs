using System.Net;
using System.Text.Json.Nodes;

namespace OneM2M.Transport;

/// <summary>A request primitive as it was received (TS-0001 8.1.2), with what the binding knows about its arrival.</summary>
public sealed record RequestPrimitive
{
    /// <summary>Operation.</summary>
    public required PrimitiveOperation Operation { get; init; }

    /// <summary>To: "cse-in/x" or "id" (CSE-relative), "/id-in/…" (SP-relative), "//sp/id-in/…" (absolute); segments decoded.</summary>
    public required string To { get; init; }

    /// <summary>From; null when absent.</summary>
    public string? From { get; init; }

    /// <summary>Request Identifier; null when absent.</summary>
    public string? RequestId { get; init; }

    /// <summary>Release Version Indicator; null when absent.</summary>
    public string? Release { get; init; }

    /// <summary>Resource Type; null when absent.</summary>
    public int? ResourceType { get; init; }

    /// <summary>Content; null when absent.</summary>
    public JsonObject? Content { get; init; }

    /// <summary>All further parameters by short name: fu, ty, lbl, lvl, lim, ofst, rcn, rids …</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parameters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Identifies the connection over which the request came; null where the binding has none.</summary>
    public string? Connection { get; init; }

    /// <summary>Source address of the packets.</summary>
    public IPAddress? Source { get; init; }

    /// <summary>First value of any header of the binding; what they claim about time and place of the request does not count.</summary>
    public Func<string, string?> Header { get; init; } = _ => null;

    /// <summary>What a test asked the node to believe; null for every ordinary request.</summary>
    public TestIdentity? Identity { get; init; }

    /// <summary>First value of a parameter; null when absent.</summary>
    public string? Parameter(string name) => Parameters.TryGetValue(name, out var values) ? values[0] : null;
}
