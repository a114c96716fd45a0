using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>Probes what scenarios rest on. Never judges: a finding says what would be inconclusive and how to mend it.</summary>
internal sealed class Preflight(TargetConnection connection)
{
    private readonly List<Finding> _findings = [];

    private TargetProfile Profile => connection.Cse.Profile;

    /// <summary>
    /// Runs all probes in order; later ones are left out where an earlier one makes them pointless, or when <paramref name="patience"/>
    /// is over, which is a finding too.
    /// </summary>
    public async Task<IReadOnlyList<Finding>> RunAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            await ProbeAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Add(false, $"the {patience.TotalSeconds:0} s of a check are over: what is not listed was not probed",
                "the CSE answers slowly; expect a long run, and give it a longer --timeout");
        }

        return _findings;
    }

    private async Task ProbeAsync(CancellationToken cancellation)
    {
        if (await CseBaseAsync(cancellation) && await PolicyAsync(cancellation))
        {
            foreach (var stem in Profile.AeStems)
                await RegistrationAsync(stem, cancellation);
            await ClaimsAsync(cancellation);
        }

        Clock();
        await PlainOriginatorsAsync(cancellation);
    }

    private async Task<bool> CseBaseAsync(CancellationToken cancellation)
    {
        var seen = await SendAsync(Operation.Retrieve, Profile.CseName, Profile.Admin, cancellation);
        var good = seen is { Outcome: Outcome.Answered, StatusCode: 2000 };
        Add(good, $"{Profile.Admin} retrieves the CSEBase {Profile.CseName}: {Describe(seen)}", seen.StatusCode switch
        {
            4004 => "cse.name of the target file is the resourceName of the CSEBase",
            4103 => "let the policy of the CSEBase give cse.admin all operations",
            4106 => "cse.admin of the target file has to be an originator that the CSE knows",
            4107 => "the CSE takes no requests over a plain binding: the features of part 1 can't be judged on it",
            4001 => "set cse.release to a release that the CSE supports",
            null => "http.url has to point at the root of its HTTP binding",
            _ => null,
        });
        if (good)
        {
            Identity(seen);
            await ProviderAsync(cancellation);
        }

        return good;
    }

    /// <summary>Rules are written with cse.id: with a wrong one an honest CSE would fail.</summary>
    private void Identity(Response seen)
    {
        if (seen.Attribute("m2m:cb", "csi")?.ToString() is { } id)
        {
            Add(id[(id.LastIndexOf('/') + 1)..] == Profile.CseId.TrimStart('/'), $"its CSE-ID is {id}",
                $"cse.id of the target file says {Profile.CseId}: correct it, rules are written with it");
        }
    }

    private async Task ProviderAsync(CancellationToken cancellation)
    {
        if (Profile.SpId is not { } provider)
        {
            Add(true, "cse.sp is not given: rules with absolute identifiers will not be judged");
            return;
        }

        var seen = await SendAsync(Operation.Retrieve, $"{provider}{Profile.CseId}/{Profile.CseName}", Profile.Admin, cancellation);
        Add(seen.StatusCode == 2000, $"{Profile.Admin} retrieves {provider}{Profile.CseId}/{Profile.CseName}: {Describe(seen)}",
            "cse.sp has to be the M2M-SP-ID of the CSE: rules are written with it. If it is, and only absolute addresses are not supported, go on");
    }

    private async Task<bool> PolicyAsync(CancellationToken cancellation)
    {
        var name = connection.Prefix + "-check";
        JsonObject Rules() => new()
        {
            ["acr"] = new JsonArray(new JsonObject { ["acor"] = new JsonArray(Profile.Admin), ["acop"] = 63 }),
        };
        var seen = await CreateAsync(Profile.Admin, 1, "m2m:acp", new JsonObject { ["rn"] = name, ["pv"] = Rules(), ["pvs"] = Rules() }, cancellation);
        var good = seen.StatusCode == 2001;
        Add(good, $"{Profile.Admin} creates an accessControlPolicy: {Describe(seen)}",
            "scenarios put their policies below the CSEBase as cse.admin: give it Create there");
        if (good)
            await RemoveAsync(name, Profile.Admin);
        return good;
    }

    private async Task RegistrationAsync(string stem, CancellationToken cancellation)
    {
        var from = stem + connection.Prefix[^4..] + "check";
        var name = connection.Prefix + "-" + from;
        var seen = await CreateAsync(from, 2, "m2m:ae", new JsonObject
        {
            ["rn"] = name,
            ["api"] = "N.ts0003.conformance",
            ["rr"] = false,
            ["srv"] = new JsonArray(Profile.Release),
        }, cancellation);
        var assigned = seen.Attribute("m2m:ae", "aei")?.ToString();
        var good = seen.StatusCode == 2001 && assigned == from;
        Add(good, $"an AE registers as {from}: {Describe(seen)}" + (assigned is not null && assigned != from ? $", but became {assigned}" : ""),
            "scenarios need AEs with the AE-ID-Stem that they ask for: allow it, or name another stem in cse.aeStems");
        if (seen.StatusCode == 2001)
            await RemoveAsync(name, assigned ?? from);
    }

    private async Task ClaimsAsync(CancellationToken cancellation)
    {
        foreach (var claim in ClaimProbes.Rules.Keys.Where(Profile.Has))
        {
            await ClaimAsync(claim, 1, "m2m:acp", new JsonObject
            {
                ["pv"] = ClaimProbes.Privileges(claim),
                ["pvs"] = new JsonObject { ["acr"] = new JsonArray(new JsonObject { ["acor"] = new JsonArray(Profile.Admin), ["acop"] = 63 }) },
            }, cancellation);
        }

        foreach (var (claim, probe) in ClaimProbes.Resources.Where(r => Profile.Has(r.Key)))
            await ClaimAsync(claim, probe.Type, probe.Root, JsonNode.Parse(probe.Attributes)!.AsObject(), cancellation);
        foreach (var claim in ClaimProbes.Neighbours.Where(Profile.Has))
            await NeighbourAsync(claim, cancellation);
        if (Profile.Has("location-policy"))
            Add(true, "claim location-policy: not probed here, it takes a network with a location service");
        if (Profile.Has("discovery"))
        {
            var seen = (await connection.Cse.SendAsync(new Request
            {
                Operation = Operation.Retrieve, To = Profile.CseName, From = Profile.Admin, Parameters = [new("fu", "1"), new("lim", "1")],
            }, cancellation)).Response;
            Add(seen.StatusCode == 2000, $"claim discovery: {Describe(seen)}", "take the claim out of the target file, or mend the CSE");
        }
    }

    private async Task NeighbourAsync(string claim, CancellationToken cancellation)
    {
        var made = new Stack<string>();
        try
        {
            var (seen, expected) = await new NeighbourProbes(connection, made.Push).AskAsync(claim, cancellation);
            Add(seen.StatusCode == expected, $"claim {claim}: {Describe(seen)}",
                "scenarios that need it would be inconclusive: take the claim out of the target file, mend the CSE, or name in http.notifyListen an address of ours that it reaches");
        }
        finally
        {
            while (made.TryPop(out var resource))
                await RemoveAsync(resource, Profile.Admin);
        }
    }

    /// <summary>Creates and removes a resource that only an implementation with <paramref name="claim"/> takes.</summary>
    private async Task ClaimAsync(string claim, int type, string root, JsonObject attributes, CancellationToken cancellation)
    {
        var name = $"{connection.Prefix}-check-{claim}";
        attributes["rn"] = name;
        var seen = await CreateAsync(Profile.Admin, type, root, attributes, cancellation);
        Add(seen.StatusCode == 2001, $"claim {claim}: {Describe(seen)}",
            "scenarios that need it would be inconclusive: take the claim out of the target file, or mend the CSE");
        if (seen.StatusCode == 2001)
            await RemoveAsync(name, Profile.Admin);
    }

    private void Clock()
    {
        if (connection.Cse.ClockSkew is not { } skew)
            Add(true, "it tells no time: windows on the wire will be judged by our clock");
        else
            Add(Math.Abs(skew.TotalSeconds) < 60, $"its clock differs from ours by {skew.TotalSeconds:+0.0;-0.0;0.0} s",
                "windows are computed from its clock, so this is no obstacle; but set the clock");
    }

    private async Task PlainOriginatorsAsync(CancellationToken cancellation)
    {
        var seen = await SendAsync(Operation.Retrieve, Profile.CseName, "Cts0003unregistered", cancellation);
        var takesAny = seen is { Outcome: Outcome.Answered, StatusCode: 2000 or 4103 };
        var claimed = Profile.Has(Capabilities.PlainOriginators);
        Add(takesAny == claimed, takesAny
                ? $"it asks access control about an originator that is not registered: {Describe(seen)}"
                : $"it refuses an originator that is not registered: {Describe(seen)}",
            takesAny == claimed ? null
            : takesAny ? $"claim {Capabilities.PlainOriginators}: CSE originators and foreign SPs can then be judged too"
            : $"take {Capabilities.PlainOriginators} out of the claims");
    }

    private async Task<Response> CreateAsync(string from, int type, string root, JsonObject attributes, CancellationToken cancellation) =>
        (await connection.Cse.SendAsync(new Request
        {
            Operation = Operation.Create, To = Profile.CseName, From = from, ResourceType = type, Content = new JsonObject { [root] = attributes },
        }, cancellation)).Response;

    /// <summary>Removes also when the time is over or after Ctrl-C; the driver's own limit bounds it.</summary>
    private async Task RemoveAsync(string name, string from)
    {
        var seen = await SendAsync(Operation.Delete, $"{Profile.CseName}/{name}", from, CancellationToken.None);
        if (seen.StatusCode != 2002)
            Add(false, $"could not remove {name} again: {Describe(seen)}", $"remove it, or run: ts0003 clean --prefix {connection.Prefix}");
    }

    private async Task<Response> SendAsync(Operation operation, string to, string from, CancellationToken cancellation) =>
        (await connection.Cse.SendAsync(new Request { Operation = operation, To = to, From = from }, cancellation)).Response;

    private void Add(bool good, string what, string? remedy = null) => _findings.Add(new Finding(good, what, good ? null : remedy));

    private static string Describe(Response response) => Steps.Wire.Seen(response);
}
