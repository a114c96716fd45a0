using System.Globalization;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Status codes where the register of defects tolerates another one, and what must not have come into being.</summary>
[Binding]
public sealed class AnswerSteps(World world)
{
    /// <summary>The tested code, or one that the register tolerates: Then the answer is 4103, or 4000 (SD-011).</summary>
    [Then(@"the answer is (\d{4}), or ((?:\d{4})(?: or \d{4})*) \((SD-\d+)\)")]
    public void AnswerIs(int tested, string tolerated, string entry)
    {
        var others = tolerated.Split(" or ").Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToList();
        var response = world.Latest.Exchange.Response;
        world.Judge.Expect("the response status code", string.Join(" or ", others.Prepend(tested).Select(c => Rsc.Describe(c))), Wire.Seen(response),
            response is { Outcome: Outcome.Answered, StatusCode: { } code } && (code == tested || others.Contains(code)));
        if (response.StatusCode != tested)
            world.Judge.Tolerate(entry);
    }

    /// <summary>The request does nothing, looked at by who may look.</summary>
    [Then(@"it changed nothing")]
    public Task ChangedNothing() => Effects.NoneAsync(world, world.Latest);

    /// <summary>A resource that the administrator would see if it were there.</summary>
    [Then(@"there is no ""([^""]*)""")]
    public async Task ThereIsNo(string name)
    {
        var seen = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Retrieve,
            To = await world.Tree.AddressAsync(name),
            From = world.Session.Cse.Profile.Admin,
        });
        world.Judge.Expect($"there is no {name}", Rsc.Describe(Rsc.NotFound), Wire.Seen(seen.Response),
            seen.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.NotFound });
    }
}
