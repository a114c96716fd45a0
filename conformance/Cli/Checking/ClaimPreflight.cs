using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>Probes each claim of the target file that can be shown without a run, and says of the others why not.</summary>
internal sealed class ClaimPreflight(TargetConnection connection, ProbeResources resources, List<Finding> findings)
{
    private const string Remedy = "take the claim out of the target file, or mend the CSE";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private TargetProfile Profile => connection.Cse.Profile;

    /// <summary>Probes one claim after the other.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var claim in ClaimProbes.Rules.Keys.Where(Profile.Has))
        {
            await CreatedAsync(claim, 1, "m2m:acp", new JsonObject
            {
                ["pv"] = ClaimProbes.Privileges(claim),
                ["pvs"] = resources.ForAdministrator(),
            }, cancellation);
        }

        foreach (var (claim, probe) in ClaimProbes.Resources.Where(r => Profile.Has(r.Key)))
            await CreatedAsync(claim, probe.Type, probe.Root, JsonNode.Parse(probe.Attributes)!.AsObject(), cancellation);
        if (Profile.Has("discovery"))
        {
            Add("discovery", await resources.SendAsync(
                Operation.Retrieve, Profile.CseName, Profile.Admin, cancellation, parameters: [new("fu", "1"), new("lim", "1")]), 2000);
        }

        foreach (var claim in ClaimProbes.Neighbours.Where(Profile.Has))
        {
            var (step, seen, expected) = await new NeighbourProbes(connection, resources).AskAsync(claim, cancellation);
            Add(claim, seen, expected, step, Remedy + ", or name in http.notifyListen an address of ours that it reaches");
        }
    }

    /// <summary>A line for each claim that was not probed, whatever the cause.</summary>
    public void NoteWhatIsLeft()
    {
        // "http" and "acp" are what the first probes rest on; the last one is looked at with an originator and not with a claim.
        var left = Profile.Claims.Where(c => !_seen.Contains(c)).Except(["http", "acp", Capabilities.PlainOriginators]).Order(StringComparer.Ordinal);
        foreach (var claim in left)
        {
            findings.Add(new Finding(FindingKind.NotProbed, $"claim {claim}: " + (claim == "location-policy"
                ? "it takes a network with a location service"
                : "left out, for what stands above"), Claim: claim));
        }
    }

    private async Task CreatedAsync(string claim, int type, string root, JsonObject attributes, CancellationToken cancellation) =>
        Add(claim, await resources.CreateAsync(Profile.Admin, type, root, $"{resources.Prefix}-{claim}", attributes, cancellation), 2001);

    private void Add(string claim, Response seen, int expected, string? step = null, string remedy = Remedy)
    {
        _seen.Add(claim);
        var good = seen is { Outcome: Outcome.Answered } && seen.StatusCode == expected;
        findings.Add(new Finding(
            good ? FindingKind.Good : FindingKind.Problem,
            $"claim {claim}: {(good || step is null ? "" : step + ": ")}{Steps.Wire.Seen(seen)}",
            good ? null : remedy,
            claim));
    }
}
