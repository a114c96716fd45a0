using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>What privileges and selfPrivileges have to hold at least (TS-0004 table 7.4.2.1-3, 7.4.2.2).</summary>
[Binding]
public sealed class PolicyContentSteps(World world)
{
    private string _before = "";

    /// <summary>A Create in which one attribute is left out or holds no rule.</summary>
    [When(@"the administrator asks for a policy whose (privileges|selfPrivileges) are (absent|null|an empty set|a list without rules)")]
    public async Task AsksForPolicy(string attribute, string value)
    {
        var attributes = new JsonObject
        {
            ["pv"] = world.Policies.WithAdministrator([]),
            ["pvs"] = world.Policies.WithAdministrator([]),
        };
        attributes.Remove(Short(attribute));
        if (value != "absent")
            attributes[Short(attribute)] = Rules(value);
        world.Last = await PolicyAttempt.MakeAsync(world, "incomplete", attributes);
    }

    /// <summary>An Update that takes an attribute away or leaves no rule in it, or puts one rule into it.</summary>
    [When(@"the administrator asks to make the (privileges|selfPrivileges) of the policy ""([^""]*)"" (null|an empty set|a list without rules|one rule)")]
    public async Task AsksToMake(string attribute, string name, string value)
    {
        await world.Policies.EnsureAsync();
        var address = world.Policies.Named(name).Address!;
        _before = await LookAsync(address);
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Update,
            To = address,
            From = Admin,
            Content = new JsonObject { ["m2m:acp"] = new JsonObject { [Short(attribute)] = Rules(value) } },
        });
        world.Last = new Attempt(AccessOperation.Update, address, address, exchange, name);
    }

    /// <summary>The denied or malformed Create left no policy behind.</summary>
    [Then(@"there is no such policy")]
    public async Task ThereIsNone()
    {
        var seen = await world.Wire.SendAsync(new Request { Operation = Operation.Retrieve, To = world.Latest.Effect, From = Admin });
        world.Judge.Expect("a refused policy does not exist", Rsc.Describe(Rsc.NotFound), Wire.Seen(seen.Response),
            seen.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.NotFound });
    }

    /// <summary>privileges and selfPrivileges are what they were before the last Update.</summary>
    [Then(@"the policy is as it was")]
    public async Task IsAsItWas()
    {
        var now = await LookAsync(world.Latest.Target);
        world.Judge.Expect("a refused Update changes nothing of the policy", _before, now, now == _before);
    }

    private string Admin => world.Session.Cse.Profile.Admin;

    private static string Short(string attribute) => attribute == "privileges" ? "pv" : "pvs";

    private JsonNode? Rules(string value) => value switch
    {
        "null" => null,
        "an empty set" => new JsonObject(),
        "a list without rules" => new JsonObject { ["acr"] = new JsonArray() },
        _ => world.Policies.WithAdministrator([]),
    };

    private async Task<string> LookAsync(string address)
    {
        var seen = await world.Setup.DoAsync("look at the policy",
            new Request { Operation = Operation.Retrieve, To = address, From = Admin }, Rsc.Ok);
        return seen.Response.Representation("m2m:acp") is { } policy
            ? $"pv {policy["pv"]?.ToJsonString()}, pvs {policy["pvs"]?.ToJsonString()}"
            : throw new PreconditionNotMetException("could not look at the policy: the answer holds no m2m:acp");
    }
}
