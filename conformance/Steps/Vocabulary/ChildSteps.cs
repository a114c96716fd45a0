using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Children of the guarded resource: with policies of their own, or under the same as their parent.</summary>
[Binding]
public sealed class ChildSteps(World world)
{
    private string? _child;

    /// <summary>A policy that does not guard the resource itself.</summary>
    [Given(@"a policy ""(.*)"" for a child that lets ""(.*)"" (.*)")]
    public void PolicyForChild(string name, string originator, string operations) =>
        world.Policies.Add(name, guards: false).Privileges.Add(new RuleDraft
        {
            Originators = [world.Names.Localise(originator)],
            Operations = Operations.Parse(operations),
        });

    /// <summary>The child that a Discover on the resource finds; the last Given, since the policies are complete by then.</summary>
    [Given(@"the resource has a child under the same policies")]
    public Task HasChild() => world.Guarded.EnsureAsync(AccessOperation.Discover);

    /// <summary>Sets up a child that names that policy alone.</summary>
    [When(@"""(.*)"" creates a container with the policy ""(.*)""")]
    public async Task CreatesContainerWith(string originator, string policy)
    {
        var target = await world.Guarded.EnsureAsync(AccessOperation.Create);
        var name = world.Names.Resource("governed");
        await world.Setup.DoAsync("create a child with a policy of its own", new Request
        {
            Operation = Operation.Create,
            To = target,
            From = await world.Originators.PresentAsync(originator),
            ResourceType = ResourceKind.Container.Type,
            Content = ResourceKind.Container.Content(name, new JsonObject
            {
                ["lbl"] = new JsonArray(world.Guarded.Mark),
                ["acpi"] = new JsonArray(world.Policies.Named(policy).Address),
            }),
        }, Rsc.Created);
        _child = $"{target}/{name}";
    }

    /// <summary>One request for that child.</summary>
    [When(@"""(.*)"" asks to (Create|Retrieve|Update|Delete) the child")]
    public async Task AsksForChild(string originator, AccessOperation operation) => world.Last = await Attempts.MakeAsync(
        world,
        await world.Originators.PresentAsync(originator),
        operation,
        _child ?? throw new InvalidOperationException("No step created a child."));

    /// <summary>One request that says what its answer should carry (Result Content, TS-0001 8.1.2).</summary>
    [When(@"""(.*)"" asks to (Create|Retrieve|Update|Delete) with the result content (\d+)")]
    public async Task AsksWithResultContent(string originator, AccessOperation operation, int number)
    {
        var parameter = new KeyValuePair<string, string>("rcn", number.ToString(CultureInfo.InvariantCulture));
        world.ExtraParameters.Add(parameter);
        world.Last = await Attempts.MakeAsync(world, originator, operation);
        world.ExtraParameters.Remove(parameter);
    }
}
