using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Iut;

/// <summary>One request primitive as a scenario means it (TS-0001 8.1.2); a driver gives it the form of its binding.</summary>
public sealed record Request
{
    /// <summary>The operation asked for.</summary>
    public required Operation Operation { get; init; }

    /// <summary>Target: CSE-relative ("cse-in/x"), SP-relative ("/id-in/cse-in/x") or absolute ("//sp/id-in/cse-in/x").</summary>
    public required string To { get; init; }

    /// <summary>From parameter, sent as it stands; null sends none, an empty string sends an empty one.</summary>
    public string? From { get; init; }

    /// <summary>Resource Type, for Create only.</summary>
    public int? ResourceType { get; init; }

    /// <summary>Content: one object with the resource's short name as its only key, e.g. {"m2m:cnt": {…}}.</summary>
    public JsonObject? Content { get; init; }

    /// <summary>Result Content, Filter Criteria and the like, by short name; a name may stand more than once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>Further headers, e.g. a forwarded address that must not count.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>What the implementation is told to believe about the caller; null for an ordinary request.</summary>
    public CallerIdentity? Caller { get; init; }
}
