using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>The originator that the target file declares to be permitted everything below the CSEBase: judged, not used to set up.</summary>
[Binding]
public sealed class AdministratorSteps(World world)
{
    /// <summary>No resource of ours is needed.</summary>
    [When(@"the declared administrator asks to Retrieve the CSEBase")]
    public async Task RetrievesCseBase()
    {
        var exchange = await world.Wire.SendAsync(new Request { Operation = Operation.Retrieve, To = Profile.CseName, From = Profile.Admin });
        world.Last = new Attempt(AccessOperation.Retrieve, Profile.CseName, Profile.CseName, exchange, Mark: $"\"{Profile.CseId}\"");
    }

    /// <summary>Neither policy nor AE of ours is needed.</summary>
    [When(@"the declared administrator asks to Create a container below the CSEBase")]
    public async Task CreatesContainer()
    {
        var name = world.Names.Resource("declared");
        var address = $"{Profile.CseName}/{name}";
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Create,
            To = Profile.CseName,
            From = Profile.Admin,
            ResourceType = 3,
            Content = new JsonObject { ["m2m:cnt"] = new JsonObject { ["rn"] = name } },
        });
        if (exchange.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.Created })
            world.Cleanup.Remember(address, Profile.Admin);
        world.Last = new Attempt(AccessOperation.Create, Profile.CseName, address, exchange, Mark: name);
    }

    /// <summary>Judges that the creation took place.</summary>
    [Then(@"the declared administrator retrieves what was created")]
    public async Task RetrievesWhatWasCreated()
    {
        var address = world.Latest.Effect;
        var exchange = await world.Wire.SendAsync(new Request { Operation = Operation.Retrieve, To = address, From = Profile.Admin });
        await world.Access.GrantedAsync(new Attempt(AccessOperation.Retrieve, address, address, exchange, world.Latest.Mark));
    }

    private TargetProfile Profile => world.Session.Cse.Profile;
}
