using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>What a shim says of itself.</summary>
/// <param name="Name">Name and version, on one line and cut to what a report can bear.</param>
/// <param name="Operations">What it implements.</param>
internal sealed record ShimGreeting(string Name, IReadOnlySet<string> Operations)
{
    /// <summary>Most characters shown of what a shim calls itself or names as protocol or id.</summary>
    public const int LongestShown = 100;

    private const int Protocol = 1;

    /// <summary>The suite's side: the protocols that it speaks.</summary>
    public static JsonObject Request() => new() { ["protocol"] = new JsonArray(Protocol), ["suite"] = "ts0003" };

    /// <summary>The shim's side. Throws <see cref="ShimUnusableException"/>.</summary>
    public static ShimGreeting Read(JsonObject answer)
    {
        if ((answer["ok"] as JsonValue)?.TryGetValue<bool>(out var ok) != true || !ok)
            throw Unusable("answers hello with \"ok\" other than true");
        if ((answer["protocol"] as JsonValue)?.TryGetValue<int>(out var protocol) != true || protocol != Protocol)
            throw Unusable($"speaks protocol {Printable.Of(answer["protocol"]?.ToJsonString() ?? "(none named)", LongestShown)}; this suite speaks {Protocol}");
        if (answer["operations"] is not JsonArray list || list.Any(o => (o as JsonValue)?.TryGetValue<string>(out _) != true))
            throw Unusable("names no list of operations");
        var name = string.Join(' ', new[] { answer["name"], answer["version"] }.OfType<JsonValue>().Select(v => v.ToString()).Where(t => t.Length > 0));
        return new ShimGreeting(name.Length > 0 ? Printable.Of(name, LongestShown) : "a shim without a name", list.Select(o => o!.GetValue<string>()).ToHashSet(StringComparer.Ordinal));
    }

    private static ShimUnusableException Unusable(string what) => new($"shim.command: the program {what}; docs/shim.md says what it has to answer");
}
