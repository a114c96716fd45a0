using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Resources that the feature calls by name, "plant" and "plant/pump" below it, each governed by policies of its own.</summary>
[Binding]
public sealed class TreeSteps(World world)
{
    /// <summary>A policy that resources refer to by name.</summary>
    [Given(@"a policy ""([^""]*)"" that lets ""([^""]*)"" (.*)")]
    public void NamedPolicy(string name, string originators, string operations) =>
        world.Policies.Add(name, guards: false, admitsAdministrator: true).Privileges.Add(RuleDraft.Of(world.Names, originators, operations));

    /// <summary>A policy that lets nobody do anything, as far as the scenario's originators go.</summary>
    [Given(@"a policy ""([^""]*)"" that lets nobody do anything")]
    public void ClosedPolicy(string name) => world.Policies.Add(name, guards: false, admitsAdministrator: true);

    /// <summary>A resource under one policy or several, "a, b".</summary>
    [Given(@"a container ""([^""]*)"" under the polic(?:y|ies) ""([^""]*)""")]
    public Task Container(string name, string policies) => world.Tree.CreateAsync("container", name, Lists.Split(policies));

    /// <summary>A resource with a label besides.</summary>
    [Given(@"a container ""([^""]*)"" with the label ""([^""]*)"" under the policy ""([^""]*)""")]
    public Task LabelledContainer(string name, string label, string policy) => world.Tree.CreateAsync("container", name, [policy], labels: [label]);

    /// <summary>One resource a row: resource, policy, and optionally type and label.</summary>
    [Given(@"these resources")]
    public async Task Resources(Table table)
    {
        foreach (var row in table.Rows)
        {
            var kind = row.TryGetValue("type", out var type) ? type : "container";
            var label = row.TryGetValue("label", out var text) && text.Length > 0 ? text : null;
            await world.Tree.CreateAsync(kind, row["resource"], row["policy"].Length > 0 ? Lists.Split(row["policy"]) : null,
                labels: label is null ? null : [label]);
        }
    }

    /// <summary>A type without accessControlPolicyIDs.</summary>
    [Given(@"a content instance ""([^""]*)""")]
    public Task ContentInstance(string name) => world.Tree.CreateAsync("content instance", name, policies: null);

    /// <summary>Created by one of the scenario's originators, without accessControlPolicyIDs.</summary>
    [Given(@"""([^""]*)"" has created a (container|content instance) ""([^""]*)""(?: without policies)?")]
    public async Task HasCreated(string originator, string kind, string name) =>
        await world.Tree.CreateAsync(kind, name, policies: null, await world.Originators.PresentAsync(originator));

    /// <summary>Created by one of the scenario's originators, under policies.</summary>
    [Given(@"""([^""]*)"" has created a container ""([^""]*)"" under the policy ""([^""]*)""")]
    public async Task HasCreatedUnder(string originator, string name, string policy) =>
        await world.Tree.CreateAsync("container", name, [policy], await world.Originators.PresentAsync(originator));

    /// <summary>The AE resource that an originator's registration made.</summary>
    [Given(@"the AE resource ""([^""]*)"" that ""([^""]*)"" registered without policies")]
    public async Task AeResource(string name, string originator) =>
        world.Tree.AddAe(name, await world.Originators.PresentAsync(originator));

    /// <summary>One request for a resource by name.</summary>
    [When(@"""([^""]*)"" asks to (Retrieve|Update|Delete|Create)(?: below)? ""([^""]*)""")]
    public async Task AsksFor(string originator, AccessOperation operation, string name)
    {
        var from = await world.Originators.PresentAsync(originator);
        var resource = world.Tree.Named(name);
        world.Last = await Attempts.MakeAsync(world, from, operation, resource.Address, resource.Root, resource.Mark);
    }

    /// <summary>One request for each of several resources, all granted or all denied.</summary>
    [Then(@"""([^""]*)"" may (Retrieve|Update|Delete|Create) (each|none) of ""([^""]*)""")]
    public async Task MayEach(string originator, AccessOperation operation, string which, string names)
    {
        foreach (var name in Lists.Split(names))
        {
            await AsksFor(originator, operation, name);
            await (which == "each" ? world.Access.GrantedAsync(world.Latest) : world.Access.DeniedAsync(world.Latest));
        }
    }
}
