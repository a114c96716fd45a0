using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Iut;

/// <summary>What came back, or did not. Nothing in it is trusted: it comes from the implementation under test.</summary>
public sealed record Response
{
    /// <summary>How the exchange ended on the wire.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Response Status Code (TS-0004 6.6), null where none was readable.</summary>
    public int? StatusCode { get; init; }

    /// <summary>HTTP status line's code, null where no HTTP answer came.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>Parsed content, null where there was none or it was not JSON.</summary>
    public JsonNode? Content { get; init; }

    /// <summary>The body as text, at most <see cref="MaxBodyCharacters"/> characters.</summary>
    public string Body { get; init; } = "";

    /// <summary>Why the answer is not one, in words that fit a report; null when it is one.</summary>
    public string? Fault { get; init; }

    /// <summary>Something odd about the answer that leaves no doubt what it says; null when there is nothing odd.</summary>
    public string? Remark { get; init; }

    /// <summary>The representation in <see cref="Content"/> of a resource whose type has the key <paramref name="root"/>; null where there is none.</summary>
    public JsonObject? Representation(string root) => (Content as JsonObject)?[root] as JsonObject;

    /// <summary>
    /// An attribute of the representation in <see cref="Content"/>, e.g. ("m2m:ae", "aei"); null where anything on the way is missing
    /// or is of another kind.
    /// </summary>
    public JsonNode? Attribute(string root, string name) => Representation(root)?[name];

    /// <summary>Upper bound of <see cref="Body"/>.</summary>
    public const int MaxBodyCharacters = 64 * 1024;
}
