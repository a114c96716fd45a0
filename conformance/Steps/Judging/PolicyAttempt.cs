using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>A Create of a policy that is itself what is judged.</summary>
internal static class PolicyAttempt
{
    /// <summary>Asks, as the administrator, for a policy with <paramref name="attributes"/>; <paramref name="suffix"/> ends its name.</summary>
    public static async Task<Attempt> MakeAsync(World world, string suffix, JsonObject attributes)
    {
        if (world.Session.ReadOnly)
            throw new NotApplicableException("--read-only: the scenario asks for a policy");

        // Where a well-formed policy is refused too, a refusal of this one says nothing.
        await world.Session.Shared.PolicyAsync();
        var profile = world.Session.Cse.Profile;
        var name = world.Names.Resource(suffix);
        var address = $"{profile.CseName}/{name}";
        attributes["rn"] = name;
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Create,
            To = profile.CseName,
            From = profile.Admin,
            ResourceType = 1,
            Content = new JsonObject { ["m2m:acp"] = attributes },
        });
        if (exchange.Response.StatusCode == Rsc.Created)
            world.Cleanup.Remember(address, profile.Admin);
        return new Attempt(AccessOperation.Create, profile.CseName, address, exchange, name);
    }
}
