using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>
/// Claims that take more than one resource to show: a container under a policy of its own for update-acpi and subscription, an AE with a
/// pointOfAccess for notify. What is made is handed to <paramref name="made"/>, to be removed whatever happens.
/// </summary>
internal sealed class NeighbourProbes(TargetConnection connection, Action<string> made)
{
    private TargetProfile Profile => connection.Cse.Profile;

    /// <summary>The answer that shows whether <paramref name="claim"/> holds, and the status code expected.</summary>
    public async Task<(Response Seen, int Expected)> AskAsync(string claim, CancellationToken cancellation)
    {
        var prefix = $"{connection.Prefix}-check-{claim}";
        var all = new JsonObject
        {
            ["acr"] = new JsonArray(new JsonObject { ["acor"] = new JsonArray(Profile.Admin), ["acop"] = 63 }),
        };
        var policy = await CreateAsync(Profile.Admin, 1, "m2m:acp", $"{prefix}-acp", new JsonObject { ["pv"] = all, ["pvs"] = all.DeepClone() }, cancellation);
        using var inbox = connection.Receiver.Open($"check-{claim}");
        if (claim == "notify")
        {
            var from = Profile.AeStems[0] + connection.Prefix[^4..] + "checkpoa";
            var ae = await CreateAsync(from, 2, "m2m:ae", $"{prefix}-ae", new JsonObject
            {
                ["api"] = "N.ts0003.conformance", ["rr"] = true, ["srv"] = new JsonArray(Profile.Release),
                ["poa"] = new JsonArray(inbox.Address.ToString()), ["acpi"] = new JsonArray(policy),
            }, cancellation);
            return (await SendAsync(Operation.Notify, ae, new JsonObject { ["m2m:sgn"] = new JsonObject { ["sur"] = prefix } }, cancellation), 2000);
        }

        var container = await CreateAsync(Profile.Admin, 3, "m2m:cnt", $"{prefix}-cnt", new JsonObject { ["acpi"] = new JsonArray(policy) }, cancellation);
        if (claim == "update-acpi")
            return (await SendAsync(Operation.Update, container, new JsonObject { ["m2m:cnt"] = new JsonObject { ["acpi"] = new JsonArray(policy) } }, cancellation), 2004);
        return (await SendAsync(Operation.Create, container, new JsonObject
        {
            ["m2m:sub"] = new JsonObject { ["rn"] = "check", ["nu"] = new JsonArray(inbox.Address.ToString()) },
        }, cancellation, type: 23), 2001);
    }

    /// <summary>Address of a new resource below the CSEBase; that it was refused shows in what is asked of it next.</summary>
    private async Task<string> CreateAsync(string from, int type, string root, string name, JsonObject attributes, CancellationToken cancellation)
    {
        attributes["rn"] = name;
        var address = $"{Profile.CseName}/{name}";
        var seen = await SendAsync(Operation.Create, Profile.CseName, new JsonObject { [root] = attributes }, cancellation, type, from);
        if (seen.StatusCode == 2001)
            made(name);
        return address;
    }

    private async Task<Response> SendAsync(
        Operation operation, string to, JsonObject content, CancellationToken cancellation, int? type = null, string? from = null) =>
        (await connection.Cse.SendAsync(
            new Request { Operation = operation, To = to, From = from ?? Profile.Admin, ResourceType = type, Content = content }, cancellation)).Response;
}
