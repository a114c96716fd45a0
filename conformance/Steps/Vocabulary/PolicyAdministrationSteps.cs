using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Policies that are themselves looked at, changed and removed (TS-0001 9.6.2.0).</summary>
[Binding]
public sealed class PolicyAdministrationSteps(World world)
{
    /// <summary>A request for the policy resource itself.</summary>
    [When(@"""([^""]*)"" asks to (Retrieve|Update|Delete) the policy ""([^""]*)""")]
    public async Task AsksForPolicy(string originator, AccessOperation operation, string name)
    {
        var from = await world.Originators.PresentAsync(originator);
        world.Last = await Attempts.MakeAsync(world, from, operation, await AddressAsync(name), "m2m:acp");
    }

    /// <summary>
    /// An originator puts one rule in the place of all others; the administrator's own rule stays, so that the policy can be removed.
    /// The originators named may not stand in the policy yet: by them the change is recognized.
    /// </summary>
    [When(@"""([^""]*)"" asks to rewrite the (privileges|selfPrivileges) of the policy ""([^""]*)"", to let ""([^""]*)"" (.*)")]
    public async Task AsksToRewrite(string originator, string attribute, string name, string originators, string operations)
    {
        var from = await world.Originators.PresentAsync(originator);
        var address = await AddressAsync(name);
        var rule = RuleDraft.Of(world.Names, originators, operations);
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Update,
            To = address,
            From = from,
            Content = new JsonObject
            {
                ["m2m:acp"] = new JsonObject { [attribute == "privileges" ? "pv" : "pvs"] = world.Policies.WithAdministrator([rule]) },
            },
        });
        world.Last = new Attempt(AccessOperation.Update, address, address, exchange, rule.Originators[0]);
    }

    /// <summary>The administrator puts one rule in the place of all others.</summary>
    [When(@"the administrator changes the policy ""([^""]*)"" to let ""([^""]*)"" (.*)")]
    public Task Changes(string name, string originators, string operations) =>
        SetAsync(name, [RuleDraft.Of(world.Names, originators, operations)]);

    /// <summary>The administrator adds one rule.</summary>
    [When(@"the administrator adds a rule to the policy ""([^""]*)"" that lets ""([^""]*)"" (.*)")]
    public Task Adds(string name, string originators, string operations) =>
        SetAsync(name, [.. world.Policies.Named(name).Privileges, RuleDraft.Of(world.Names, originators, operations)]);

    /// <summary>The administrator removes the rule that was written last.</summary>
    [When(@"the administrator removes the last rule from the policy ""([^""]*)""")]
    public Task RemovesLast(string name) => SetAsync(name, [.. world.Policies.Named(name).Privileges.SkipLast(1)]);

    /// <summary>The administrator deletes the policy, to which resources may still refer.</summary>
    [When(@"the administrator deletes the policy ""([^""]*)""")]
    public async Task Deletes(string name) => await world.Setup.DoAsync($"delete the policy {name}", new Request
    {
        Operation = Operation.Delete,
        To = await AddressAsync(name),
        From = world.Session.Cse.Profile.Admin,
    }, Rsc.Deleted);

    private async Task SetAsync(string name, IReadOnlyList<RuleDraft> rules)
    {
        await world.Policies.EnsureAsync();
        var policy = world.Policies.Named(name);
        await world.Policies.UpdateAsync(policy, new JsonObject { ["pv"] = world.Policies.WithAdministrator(rules) });
        policy.Privileges.Clear();
        policy.Privileges.AddRange(rules);
    }

    private async Task<string> AddressAsync(string name)
    {
        await world.Policies.EnsureAsync();
        return world.Policies.Named(name).Address!;
    }
}
