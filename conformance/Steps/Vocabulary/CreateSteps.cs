using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Creates whose target and whose child answer to different policies (TS-0003 table 7.1.2-1, To).</summary>
[Binding]
public sealed class CreateSteps(World world)
{
    private string? _child;

    /// <summary>A child that is there before.</summary>
    [Given(@"the resource has a child that the policy ""(.*)"" guards")]
    public async Task HasChild(string policy)
    {
        await world.Policies.EnsureAsync();
        _child = await world.Guarded.AddChildAsync("sibling", new JsonArray(world.Policies.Named(policy).Address));
    }

    /// <summary>A Create below that child.</summary>
    [When(@"""(.*)"" asks to Create below that child")]
    public async Task AsksToCreateBelowChild(string originator) => world.Last = await Attempts.MakeAsync(
        world, await world.Originators.PresentAsync(originator), AccessOperation.Create, _child!);

    /// <summary>A Create that brings along what is to guard the child.</summary>
    [When(@"""(.*)"" asks to Create below the resource a child that the policy ""(.*)"" is to guard")]
    public async Task AsksToCreateGuarded(string originator, string policy)
    {
        var from = await world.Originators.PresentAsync(originator);
        var target = await world.Guarded.EnsureAsync(AccessOperation.Create);
        var child = world.Names.Resource("made");
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Create,
            To = target,
            From = from,
            ResourceType = 3,
            Content = new JsonObject
            {
                ["m2m:cnt"] = new JsonObject { ["rn"] = child, ["acpi"] = new JsonArray(world.Policies.Named(policy).Address) },
            },
        });
        world.Last = new Attempt(AccessOperation.Create, target, $"{target}/{child}", exchange, child);
    }

    /// <summary>A Create and a Notify of one originator meet at the same resource, and on HTTP in the same method.</summary>
    [When(@"""(.*)"" asks to Create below the AE that receives notifications")]
    public async Task AsksToCreateBelowAe(string originator) => world.Last = await Attempts.MakeAsync(
        world, await world.Originators.PresentAsync(originator), AccessOperation.Create, await world.Guarded.EnsureAsync(AccessOperation.Notify));
}
