using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Requests that several checks could refuse, and requests for what does not exist (TS-0004 7.2.2.2).</summary>
[Binding]
public sealed class OrderSteps(World world)
{
    /// <summary>Content that no container can have: an attribute that the type does not know.</summary>
    [When(@"""([^""]*)"" asks to (Create below|Update) ""([^""]*)"" with an attribute that no container has")]
    public Task AsksWithUnknownAttribute(string originator, string what, string name) =>
        SendAsync(originator, what == "Update" ? Operation.Update : Operation.Create, name, "made", new JsonObject { ["ts0003Unknown"] = "x" });

    /// <summary>A name that a child of the resource bears already.</summary>
    [When(@"""([^""]*)"" asks to Create below ""([^""]*)"" with the name ""([^""]*)""(?:, which is taken)?")]
    public Task AsksWithName(string originator, string name, string child) =>
        SendAsync(originator, Operation.Create, name, child, []);

    /// <summary>A resource that no step introduced.</summary>
    [When(@"""([^""]*)"" asks to (Retrieve|Update|Delete|Create below) ""([^""]*)"", which does not exist")]
    public async Task AsksForMissing(string originator, string what, string name)
    {
        var from = await world.Originators.PresentAsync(originator);
        var operation = Enum.Parse<AccessOperation>(what.Split(' ')[0]);
        world.Last = await Attempts.MakeAsync(world, from, operation, await world.Tree.AddressAsync(name));
    }

    private async Task SendAsync(string originator, Operation operation, string name, string child, JsonObject attributes)
    {
        var from = await world.Originators.PresentAsync(originator);
        var resource = world.Tree.Named(name);
        var mark = "ts0003-attempt-" + world.Names.Tag;
        attributes["lbl"] = new JsonArray(mark);
        if (operation == Operation.Create)
            attributes["rn"] = child;
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = operation,
            To = resource.Address,
            From = from,
            ResourceType = operation == Operation.Create ? 3 : null,
            Content = new JsonObject { ["m2m:cnt"] = attributes },
        });
        world.Last = operation == Operation.Create
            ? new Attempt(AccessOperation.Create, resource.Address, $"{resource.Address}/{child}", exchange, mark)
            : new Attempt(AccessOperation.Update, resource.Address, resource.Address, exchange, mark);
    }
}
