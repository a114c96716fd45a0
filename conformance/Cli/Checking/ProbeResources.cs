using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>
/// What a preflight creates below the CSEBase. Each is noted before it is asked for, so that it is removed even when its creation is never
/// answered, when the time is over, and after Ctrl-C.
/// </summary>
internal sealed class ProbeResources(TargetConnection connection)
{
    private static readonly TimeSpan LongestRemoval = TimeSpan.FromSeconds(10);

    private readonly Stack<(string Name, string From)> _noted = new();

    private TargetProfile Profile => connection.Cse.Profile;

    /// <summary>The beginning of every name.</summary>
    public string Prefix => connection.Prefix + "-check";

    /// <summary>
    /// Asks for a resource called <paramref name="name"/>, as <paramref name="from"/>; <paramref name="owner"/> may delete it, by default the
    /// same.
    /// </summary>
    public async Task<Response> CreateAsync(
        string from, int type, string root, string name, JsonObject attributes, CancellationToken cancellation, string? owner = null)
    {
        cancellation.ThrowIfCancellationRequested();
        attributes["rn"] = name;
        _noted.Push((name, owner ?? from));
        var seen = await SendAsync(Operation.Create, Profile.CseName, from, cancellation, type, new JsonObject { [root] = attributes });

        // Only a clear refusal says that nothing was made; and an AE may have become another than it asked to be.
        if (seen is { Outcome: Outcome.Answered, StatusCode: not 2001 })
            _noted.Pop();
        else if (owner is null && seen.Attribute("m2m:ae", "aei")?.ToString() is { Length: > 0 } assigned && assigned != from)
            _noted.Push(_noted.Pop() with { From = assigned });
        return seen;
    }

    /// <summary>Sends any request to any form of address.</summary>
    public async Task<Response> SendAsync(
        Operation operation, string to, string from, CancellationToken cancellation, int? type = null, JsonObject? content = null,
        params IReadOnlyList<KeyValuePair<string, string>> parameters) =>
        (await connection.Cse.SendAsync(
            new Request { Operation = operation, To = to, From = from, ResourceType = type, Content = content, Parameters = parameters }, cancellation)).Response;

    /// <summary>
    /// Removes everything, the last first; returns the names of what stayed, or may have: an implementation that answers nothing any more is
    /// not waited for longer than <see cref="LongestRemoval"/> in all.
    /// </summary>
    public async Task<IReadOnlyList<string>> RemoveAsync()
    {
        using var limit = new CancellationTokenSource(LongestRemoval, TimeProvider.System);
        var left = new List<string>();
        while (_noted.TryPop(out var noted))
        {
            if (!await IsRemovedAsync(noted.Name, noted.From, limit.Token))
                left.Add(noted.Name);
        }

        return left;
    }

    private async Task<bool> IsRemovedAsync(string name, string from, CancellationToken limit)
    {
        try
        {
            var seen = await SendAsync(Operation.Delete, $"{Profile.CseName}/{name}", from, limit);
            return seen is { Outcome: Outcome.Answered, StatusCode: 2002 or 4004 };
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>{"acr": […]} with one rule that gives the administrator everything.</summary>
    public JsonObject ForAdministrator() => new()
    {
        ["acr"] = new JsonArray(new JsonObject { ["acor"] = new JsonArray(Profile.Admin), ["acop"] = 63 }),
    };
}
