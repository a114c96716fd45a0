using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Runner.Targets;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>What a CSEBase tells about itself.</summary>
/// <param name="Name">rn.</param>
/// <param name="CseId">csi.</param>
/// <param name="Types">srt.</param>
/// <param name="Releases">srv.</param>
internal sealed record CseBaseLookup(string Name, string CseId, IReadOnlyList<int> Types, IReadOnlyList<string> Releases)
{
    /// <summary>"-" stands for the CSEBase whatever its name is (TS-0001 table 7.2-1), which not every stack knows.</summary>
    private static readonly string[] Guesses = ["-", "cse-in", "in-cse"];

    /// <summary>Retrieves the CSEBase with each release in turn; null when nothing answers with one. Without a name it guesses.</summary>
    public static async Task<CseBaseLookup?> FindAsync(Uri url, string? name, string admin, CancellationToken cancellation)
    {
        foreach (var guess in name is null ? Guesses : [name])
        {
            if (await FindNamedAsync(url, guess, admin, cancellation) is { } found)
                return found;
        }

        return null;
    }

    private static async Task<CseBaseLookup?> FindNamedAsync(Uri url, string name, string admin, CancellationToken cancellation)
    {
        foreach (var release in new[] { "3", "2a", "4" })
        {
            var target = new TargetFile
            {
                Http = url,
                Profile = new TargetProfile { Name = "?", CseId = "/?", CseName = name, Admin = admin, Release = release },
            };
            try
            {
                await using var connection = await TargetConnection.OpenAsync(
                    new RunOptions { Target = target, Timeout = TimeSpan.FromSeconds(3) }, cancellation);
                var seen = await connection.Cse.SendAsync(new Request { Operation = Operation.Retrieve, To = name, From = admin }, cancellation);
                if (seen.Response.Representation("m2m:cb") is { } found && found["csi"] is JsonValue id)
                    return new CseBaseLookup(found["rn"]?.ToString() ?? name, id.ToString(), Numbers(found["srt"]), Texts(found["srv"]));
            }
            catch (TargetUnreachableException)
            {
                return null;
            }
        }

        return null;
    }

    // Some stacks write integers as 9.0, which is the same number in JSON.
    private static IReadOnlyList<int> Numbers(JsonNode? node) =>
        node is JsonArray list ? [.. list.Select(n => n is JsonValue v && v.TryGetValue<double>(out var i) ? (int)i : 0)] : [];

    private static IReadOnlyList<string> Texts(JsonNode? node) => node is JsonArray list ? [.. list.Select(n => n?.ToString() ?? "")] : [];
}
