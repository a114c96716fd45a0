using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Policies that may not come into being.</summary>
[Binding]
public sealed class MalformedPolicySteps(World world)
{
    /// <summary>A rule without one of its mandatory members, by short name.</summary>
    [When(@"the administrator asks for a policy whose rule lacks ""(acor|acop)""")]
    public async Task RuleLacks(string member)
    {
        var rule = new RuleDraft { Originators = [Admin], Operations = 63 }.ToJson();
        rule.Remove(member);
        await AskAsync(new JsonObject
        {
            ["pv"] = new JsonObject { ["acr"] = new JsonArray(rule) },
            ["pvs"] = Self(),
        });
    }

    private string Admin => world.Session.Cse.Profile.Admin;

    private JsonObject Self() => PolicyDraft.Rules([new RuleDraft { Originators = [Admin], Operations = 63 }]);

    private async Task AskAsync(JsonObject attributes)
    {
        var parent = world.Session.Cse.Profile.CseName;
        var name = world.Names.Resource("malformed");
        attributes["rn"] = name;
        if (world.Session.ReadOnly)
            throw new Verdicts.NotApplicableException("--read-only: the scenario asks for a policy");

        // Where a well-formed policy is refused too, a refusal of this one says nothing.
        await world.Session.Shared.PolicyAsync();
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Create,
            To = parent,
            From = Admin,
            ResourceType = 1,
            Content = new JsonObject { ["m2m:acp"] = attributes },
        });
        if (exchange.Response.StatusCode == Rsc.Created)
            world.Cleanup.Remember($"{parent}/{name}", Admin);
        world.Last = new Attempt(AccessOperation.Create, parent, $"{parent}/{name}", exchange, name);
    }
}
