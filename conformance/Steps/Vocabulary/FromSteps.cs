using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>From as it stands in a request, where that is what is judged (TS-0003 table 7.1.2-1, TS-0004 7.3.2.1).</summary>
[Binding]
public sealed class FromSteps(World world)
{
    private readonly List<Attempt> _inTurn = [];

    /// <summary>An AE that is registered before anything is asked.</summary>
    [Given(@"""(.*)"" is registered")]
    public Task IsRegistered(string ae) => world.Originators.PresentAsync(ae);

    /// <summary>An AE that leaves.</summary>
    [When(@"""(.*)"" deregisters")]
    public Task Deregisters(string ae) => world.Originators.DeregisterAsync(ae);

    /// <summary>A request without the parameter, or with an empty one.</summary>
    [When(@"somebody asks to (Create|Retrieve|Update|Delete|Notify)(?: the resource| below the resource)? (without|with an empty) From")]
    public async Task AsksWithoutFrom(AccessOperation operation, string how)
    {
        try
        {
            world.Last = await Attempts.MakeAsync(world, how == "without" ? null : "", operation, await world.Guarded.EnsureAsync(operation));
        }
        catch (PolicyRefusedException)
        {
            // Judged and noted already; the Then step has nothing to add.
        }
    }

    /// <summary>A request with this From and nobody behind it whom the suite would have registered or vouched for.</summary>
    [When(@"a request with the From ""(.*)"" asks to Retrieve the resource")]
    public async Task AsksAs(string from) => world.Last = await Attempts.MakeAsync(
        world, world.Names.Localise(from), AccessOperation.Retrieve, await world.Guarded.EnsureAsync(AccessOperation.Retrieve));

    /// <summary>Several originators, ", " between them, one request after the other on one connection.</summary>
    [When(@"""(.*)"" ask in turn, over one connection, to Retrieve the resource")]
    public async Task AskInTurn(string originators)
    {
        var target = await world.Guarded.EnsureAsync(AccessOperation.Retrieve);
        var senders = new List<string>();
        foreach (var originator in Lists.Split(originators))
            senders.Add(await world.Originators.PresentAsync(originator));
        using var connection = world.Session.Cse.OpenConnection();
        foreach (var from in senders)
            _inTurn.Add(await Attempts.MakeAsync(world, from, AccessOperation.Retrieve, target, connection: connection));
        if (connection.Opened > 1)
        {
            world.Judge.Observe(
                $"the implementation closes the connection between requests ({connection.Opened} were needed), so that none is shared", "7.1.2");
        }
    }

    /// <summary>Then access in turn is: granted, denied.</summary>
    [Then(@"access in turn is: (.*)")]
    public async Task InTurn(string decisions)
    {
        foreach (var (attempt, decision) in _inTurn.Zip(Lists.Split(decisions)))
            await (decision == "granted" ? world.Access.GrantedAsync(attempt) : world.Access.DeniedAsync(attempt));
    }

    /// <summary>The one request that needs no From (TS-0001 10.2.2.2 step 002, v).</summary>
    [When(@"an AE registers without From")]
    public async Task RegistersWithoutFrom()
    {
        var profile = world.Session.Cse.Profile;
        var name = world.Names.Resource("anonymous");
        if (world.Session.ReadOnly)
            throw new NotApplicableException("--read-only: the scenario registers an AE");
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Create,
            To = profile.CseName,
            ResourceType = 2,
            Content = Originators.Registration(profile, name),
        });
        if (Answers.Text(exchange.Response, "m2m:ae", "aei") is { } assigned)
            world.Cleanup.Remember($"{profile.CseName}/{name}", assigned);
        world.Last = new Attempt(AccessOperation.Create, profile.CseName, $"{profile.CseName}/{name}", exchange, name);
    }

    /// <summary>What else a registrar may have against an AE, its subscription for one, is no matter of From: only a BAD_REQUEST is.</summary>
    [Then(@"it is registered under an AE-ID that the implementation chose")]
    public void IsRegisteredUnderItsChoice()
    {
        var response = world.Latest.Exchange.Response;
        if (response is { Outcome: Outcome.Answered, StatusCode: not (Rsc.Created or Rsc.BadRequest) })
            throw new PreconditionNotMetException($"the implementation lets no unknown AE register: {Wire.Seen(response)}");
        world.Judge.Expect("an AE may register without From", Rsc.Describe(Rsc.Created), Wire.Seen(response),
            response is { Outcome: Outcome.Answered, StatusCode: Rsc.Created });
        var assigned = Answers.Text(response, "m2m:ae", "aei");
        world.Judge.Expect("an AE that names no AE-ID-Stem gets one", "an AE-ID in the answer", assigned ?? "none", assigned is { Length: > 1 });
    }
}
