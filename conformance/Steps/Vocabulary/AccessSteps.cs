using System.Globalization;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Who asks for what, and what comes of it.</summary>
[Binding]
public sealed class AccessSteps(World world)
{
    private readonly List<Attempt> _attempts = [];

    /// <summary>One request: When "Cdev1" asks to Retrieve the resource.</summary>
    [When(@"""(.*)"" asks to (Create|Retrieve|Update|Delete|Notify|Discover)(?: the resource| below the resource)?")]
    public async Task AsksTo(string originator, AccessOperation operation)
    {
        try
        {
            world.Last = await Attempts.MakeAsync(world, originator, operation);
            world.Clock.DemandFresh();
        }
        catch (PolicyRefusedException)
        {
            // Judged and noted already; the Then steps have nothing to add.
        }
    }

    /// <summary>All six operations one after the other, Delete last; those that the implementation does not claim are left out.</summary>
    [When(@"""(.*)"" asks for each of the six operations")]
    public async Task AsksForEach(string originator)
    {
        _attempts.Clear();
        try
        {
            foreach (var operation in Operations.All.Where(IsClaimed))
                _attempts.Add(await Attempts.MakeAsync(world, originator, operation));
        }
        catch (PolicyRefusedException)
        {
            // Judged and noted already.
        }
    }

    /// <summary>Judges the last request.</summary>
    [Then(@"access is (granted|denied)")]
    public Task AccessIs(string decision) => world.Settled ? Task.CompletedTask
        : decision == "granted" ? world.Access.GrantedAsync(world.Latest) : world.Access.DeniedAsync(world.Latest);

    /// <summary>Judges all six at once.</summary>
    [Then(@"exactly these are granted: (.*)")]
    public void ExactlyGranted(string operations)
    {
        if (world.Settled)
            return;
        var asked = _attempts.Aggregate(AccessOperation.None, (sum, a) => sum | a.Operation);
        var expected = (AccessOperation)(operations == "none" ? 0 : Operations.Parse(operations)) & asked;
        var granted = _attempts.Where(world.Access.WasGranted).Aggregate(AccessOperation.None, (sum, a) => sum | a.Operation);
        world.Judge.Expect("an operation is granted exactly where its bit is set", expected.ToString(), granted.ToString(), granted == expected);
    }

    /// <summary>Judges that the last request did what it asked for: by its answer where it asked to see, by looking where it changed something.</summary>
    [Then(@"it was carried out")]
    public Task ItWasCarriedOut() => world.Latest.Operation switch
    {
        AccessOperation.Retrieve or AccessOperation.Discover => world.Access.GrantedAsync(world.Latest),
        AccessOperation.Notify => throw new InvalidOperationException("\"access is granted\" takes the notification out of the mailbox already."),
        _ => Effects.DoneAsync(world, world.Latest, mustLook: true),
    };

    /// <summary>Judges the status code of the last request where the standard fixes it: Then the answer is 4000 or 4103.</summary>
    [Then(@"the answer is ((?:\d{4})(?: or \d{4})*)")]
    public void TheAnswerIs(string codes)
    {
        var accepted = codes.Split(" or ").Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToList();
        var response = world.Latest.Exchange.Response;
        world.Judge.Expect("the response status code", string.Join(" or ", accepted.Select(c => Rsc.Describe(c))), Wire.Seen(response),
            response is { Outcome: Outcome.Answered, StatusCode: { } code } && accepted.Contains(code));
    }

    private bool IsClaimed(AccessOperation operation) => operation switch
    {
        AccessOperation.Notify => world.Session.Cse.Profile.Has("notify"),
        AccessOperation.Discover => world.Session.Cse.Profile.Has("discovery"),
        _ => true,
    };
}
