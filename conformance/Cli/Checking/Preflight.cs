using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>Probes what scenarios rest on. Never judges: a finding says what would be inconclusive and how to mend it.</summary>
internal sealed class Preflight(TargetConnection connection)
{
    // What is left of the patience is for removing what the probes made.
    private static readonly TimeSpan ForRemoval = TimeSpan.FromSeconds(2);

    private readonly List<Finding> _findings = [];
    private readonly ProbeResources _resources = new(connection);

    private TargetProfile Profile => connection.Cse.Profile;

    /// <summary>
    /// Runs all probes in order; later ones are left out where an earlier one makes them pointless, or when <paramref name="patience"/> is
    /// over, or after Ctrl-C (<paramref name="cancellation"/>); what was left out is a finding too. What was made is removed in every case,
    /// and what could not be removed is a finding.
    /// </summary>
    public async Task<IReadOnlyList<Finding>> RunAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience - ForRemoval);
        var claims = new ClaimPreflight(connection, _resources, _findings);
        try
        {
            if (await BasicsAsync(limit.Token))
                await claims.RunAsync(limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            if (!cancellation.IsCancellationRequested)
                Add(false, $"it answers so slowly that the {patience.TotalSeconds:0} s of a check are over", "expect a long run, and give `run` a longer --timeout");
        }
        finally
        {
            var left = await _resources.RemoveAsync();
            if (left.Count > 0)
                Add(false, $"could not remove {string.Join(", ", left)} again", $"remove it, or run: ts0003 clean --prefix {connection.Prefix}");
        }

        claims.NoteWhatIsLeft();
        return _findings;
    }

    /// <summary>What every scenario rests on; false when claims need not be looked at.</summary>
    private async Task<bool> BasicsAsync(CancellationToken cancellation)
    {
        var good = await CseBaseAsync(cancellation);
        Clock();
        await PlainOriginatorsAsync(cancellation);
        if (!good || !await PolicyAsync(cancellation))
            return false;
        foreach (var stem in Profile.AeStems)
            await RegistrationAsync(stem, cancellation);
        return true;
    }

    private async Task<bool> CseBaseAsync(CancellationToken cancellation)
    {
        var seen = await RetrieveAsync(Profile.CseName, Profile.Admin, cancellation);
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
        }, FindingKind.Fatal);
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
            _findings.Add(new Finding(FindingKind.NotProbed, "cse.sp is not given: rules with absolute identifiers will not be judged"));
            return;
        }

        var seen = await RetrieveAsync($"{provider}{Profile.CseId}/{Profile.CseName}", Profile.Admin, cancellation);
        Add(seen.StatusCode == 2000, $"{Profile.Admin} retrieves {provider}{Profile.CseId}/{Profile.CseName}: {Describe(seen)}",
            "cse.sp has to be the M2M-SP-ID of the CSE: rules are written with it. If it is, and only absolute addresses are not supported, go on");
    }

    private async Task<bool> PolicyAsync(CancellationToken cancellation)
    {
        var seen = await _resources.CreateAsync(Profile.Admin, 1, "m2m:acp", _resources.Prefix,
            new JsonObject { ["pv"] = _resources.ForAdministrator(), ["pvs"] = _resources.ForAdministrator() }, cancellation);
        Add(seen.StatusCode == 2001, $"{Profile.Admin} creates an accessControlPolicy: {Describe(seen)}",
            "scenarios put their policies below the CSEBase as cse.admin: give it Create there", FindingKind.Fatal);
        return seen.StatusCode == 2001;
    }

    private async Task RegistrationAsync(string stem, CancellationToken cancellation)
    {
        var from = stem + connection.Prefix[^4..] + "check";
        var seen = await _resources.CreateAsync(from, 2, "m2m:ae", connection.Prefix + "-" + from, new JsonObject
        {
            ["api"] = "N.ts0003.conformance",
            ["rr"] = false,
            ["srv"] = new JsonArray(Profile.Release),
        }, cancellation);
        var assigned = seen.Attribute("m2m:ae", "aei")?.ToString();
        var good = seen.StatusCode == 2001 && assigned == from;
        Add(good, $"an AE registers as {from}: {Describe(seen)}" + (assigned is not null && assigned != from ? $", but became {assigned}" : ""),
            "scenarios need AEs with the AE-ID-Stem that they ask for: allow it, or name another stem in cse.aeStems", FindingKind.Fatal);
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
        var seen = await RetrieveAsync(Profile.CseName, "Cts0003unregistered", cancellation);
        var takesAny = seen is { Outcome: Outcome.Answered, StatusCode: 2000 or 4103 };
        var claimed = Profile.Has(Capabilities.PlainOriginators);
        Add(takesAny == claimed, takesAny
                ? $"it asks access control about an originator that is not registered: {Describe(seen)}"
                : $"it refuses an originator that is not registered: {Describe(seen)}",
            takesAny == claimed ? null
            : takesAny ? $"claim {Capabilities.PlainOriginators}: CSE originators and foreign SPs can then be judged too"
            : $"take {Capabilities.PlainOriginators} out of the claims");
    }

    private Task<Response> RetrieveAsync(string to, string from, CancellationToken cancellation) =>
        _resources.SendAsync(Operation.Retrieve, to, from, cancellation);

    private void Add(bool good, string what, string? remedy = null, FindingKind otherwise = FindingKind.Problem) =>
        _findings.Add(new Finding(good ? FindingKind.Good : otherwise, what, good ? null : remedy));

    private static string Describe(Response response) => Steps.Wire.Seen(response);
}
