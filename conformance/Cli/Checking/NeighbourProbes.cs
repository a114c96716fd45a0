using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>
/// Claims that take more than one resource to show: a container under a policy of its own for update-acpi and subscription, an AE with a
/// pointOfAccess for notify.
/// </summary>
internal sealed class NeighbourProbes(TargetConnection connection, ProbeResources resources)
{
    private TargetProfile Profile => connection.Cse.Profile;

    /// <summary>What was asked in the end, the answer, and the status code that shows that <paramref name="claim"/> holds.</summary>
    public async Task<(string Step, Response Seen, int Expected)> AskAsync(string claim, CancellationToken cancellation)
    {
        var policy = $"{Profile.CseName}/{resources.Prefix}-{claim}-acp";
        var seen = await resources.CreateAsync(Profile.Admin, 1, "m2m:acp", Name(claim, "acp"),
            new JsonObject { ["pv"] = resources.ForAdministrator(), ["pvs"] = resources.ForAdministrator() }, cancellation);
        if (seen.StatusCode != 2001)
            return ("its policy", seen, 2001);
        using var inbox = connection.Receiver.Open($"check-{claim}");
        return claim == "notify"
            ? await NotifyAsync(claim, policy, inbox, cancellation)
            : await ContainerAsync(claim, policy, inbox, cancellation);
    }

    private async Task<(string Step, Response Seen, int Expected)> NotifyAsync(
        string claim, string policy, INotificationInbox inbox, CancellationToken cancellation)
    {
        var seen = await resources.CreateAsync(Profile.AeStems[0] + connection.Prefix[^4..] + "checkpoa", 2, "m2m:ae", Name(claim, "ae"), new JsonObject
        {
            ["api"] = "N.ts0003.conformance",
            ["rr"] = true,
            ["srv"] = new JsonArray(Profile.Release),
            ["poa"] = new JsonArray(inbox.Address.ToString()),
            ["acpi"] = new JsonArray(policy),
        }, cancellation, owner: Profile.Admin);
        if (seen.StatusCode != 2001)
            return ("an AE with a pointOfAccess", seen, 2001);
        var content = new JsonObject { ["m2m:sgn"] = new JsonObject { ["sur"] = resources.Prefix } };
        return ("a Notify to it", await AskAsync(Operation.Notify, Name(claim, "ae"), content, cancellation), 2000);
    }

    private async Task<(string Step, Response Seen, int Expected)> ContainerAsync(
        string claim, string policy, INotificationInbox inbox, CancellationToken cancellation)
    {
        var seen = await resources.CreateAsync(Profile.Admin, 3, "m2m:cnt", Name(claim, "cnt"),
            new JsonObject { ["acpi"] = new JsonArray(policy) }, cancellation);
        if (seen.StatusCode != 2001)
            return ("a container under it", seen, 2001);
        if (claim == "update-acpi")
        {
            var update = new JsonObject { ["m2m:cnt"] = new JsonObject { ["acpi"] = new JsonArray(policy) } };
            return ("the Update", await AskAsync(Operation.Update, Name(claim, "cnt"), update, cancellation), 2004);
        }

        var subscription = new JsonObject
        {
            ["m2m:sub"] = new JsonObject { ["rn"] = "check", ["nu"] = new JsonArray(inbox.Address.ToString()) },
        };
        return ("the subscription", await AskAsync(Operation.Create, Name(claim, "cnt"), subscription, cancellation, 23), 2001);
    }

    private string Name(string claim, string kind) => $"{resources.Prefix}-{claim}-{kind}";

    private Task<Response> AskAsync(Operation operation, string name, JsonObject content, CancellationToken cancellation, int? type = null) =>
        resources.SendAsync(operation, $"{Profile.CseName}/{name}", Profile.Admin, cancellation, type, content);
}
