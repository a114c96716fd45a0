using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Roles that a request claims without anything behind the claim.</summary>
[Binding]
public sealed class RoleSteps(World world)
{
    /// <summary>The Role IDs parameter; "rids" in a query (TS-0009 table 6.2.2.3-1).</summary>
    [Given(@"every request claims the role ""(.*)""")]
    public void Claims(string role) => world.ExtraParameters.Add(new("rids", role));

    /// <summary>A CSE without roles may refuse the parameter instead of deciding.</summary>
    [Then(@"access is denied, or the claim is refused with 5001 or 4000 \((SD-\d+)\)")]
    public async Task DeniedOrNotImplemented(string entry)
    {
        var response = world.Latest.Exchange.Response;
        if (response is { Outcome: Outcome.Answered, StatusCode: Rsc.NotImplemented or Rsc.BadRequest })
        {
            world.Judge.Expect("a claimed role gives nothing", "4103, 5001 or 4000", Wire.Seen(response), met: true);
            world.Judge.Tolerate(entry);
            return;
        }

        await world.Access.DeniedAsync(world.Latest);
    }
}
