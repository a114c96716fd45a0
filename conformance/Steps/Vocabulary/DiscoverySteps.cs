using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>What a discovery, or a list of children, names (TS-0001 10.2.6).</summary>
[Binding]
public sealed class DiscoverySteps(World world)
{
    private Exchange? _seen;
    private string _root = "";

    /// <summary>The control of a discovery that is to tell nothing: who may discover is told. Without it an empty answer to everybody would pass.</summary>
    [Given(@"the administrator, who may discover what is below ""([^""]*)"", is told of ""([^""]*)""")]
    public async Task AdministratorIsTold(string name, string names)
    {
        await AskAsync(Originators.Administrator, name, [new("fu", "1")]);
        var expected = Lists.Split(names);
        var told = Without(Named());
        if (Seen.Response is not { Outcome: Outcome.Answered, StatusCode: Rsc.Ok } || !expected.All(told.Contains))
        {
            throw new PreconditionNotMetException($"a discovery by the administrator, who may discover {names}, " +
                $"named {Listing.Describe(told)} ({Wire.Seen(Seen.Response)}): one that names nothing would say nothing");
        }
    }

    /// <summary>A Retrieve with filterUsage 1; further conditions as they stand in a query, "ty=3&amp;lvl=1".</summary>
    [When(@"""([^""]*)"" discovers below ""([^""]*)""(?: with ""([^""]*)"")?")]
    public Task Discovers(string originator, string name, string conditions) =>
        AskAsync(originator, name, [new("fu", "1"), .. (conditions ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(c => c.Split('=', 2)).Select(c => new KeyValuePair<string, string>(c[0], c[1]))]);

    /// <summary>A plain Retrieve with Result Content 5 or 6 (references), 4 or 8 (the children themselves).</summary>
    [When(@"""([^""]*)"" retrieves ""([^""]*)"" with result content (4|5|6|8)")]
    public Task RetrievesWith(string originator, string name, string content) => AskAsync(originator, name, [new("rcn", content)]);

    /// <summary>Exactly these of the scenario's resources, the root aside: "a, b".</summary>
    [Then(@"the result names exactly ""([^""]*)""")]
    public void NamesExactly(string names)
    {
        IsAnswered();
        NamesOnly(Named(), Lists.Split(names));
    }

    /// <summary>These, or a refusal where the root itself may not be discovered.</summary>
    [Then(@"the result names exactly ""([^""]*)"", or the discovery is refused \((SD-\d+)\)")]
    public void NamesOrRefused(string names, string entry)
    {
        if (IsRefused(entry))
            NamesNothing();
        else
            NamesExactly(names);
    }

    /// <summary>Nothing at all; the register leaves open whether that is a success or a refusal.</summary>
    [Then(@"the result names nothing \((SD-\d+)\)")]
    public void NamesNothingOrRefused(string entry)
    {
        if (!IsRefused(entry))
            IsAnswered();
        NamesNothing();
    }

    /// <summary>The children themselves stand in the answer: exactly those of the scenario, the resource that was asked for aside.</summary>
    [Then(@"the result holds exactly the children ""([^""]*)""")]
    public void HoldsExactly(string names)
    {
        IsAnswered();
        NamesOnly(Listing.Representations(world, Seen.Response), Lists.Split(names));
    }

    /// <summary>None that may not be named, and as many as the limit allows; or fewer, where the register tolerates it.</summary>
    [Then(@"the result names (\d+) of ""([^""]*)"" and nothing else, or fewer \((SD-\d+)\)")]
    public void NamesSome(int count, string names, string entry)
    {
        IsAnswered();
        var seen = Without(Named());
        var allowed = Lists.Split(names);
        world.Judge.Expect("a limited discovery names only what may be discovered", $"{count} of {names}, or fewer", Listing.Describe(seen),
            seen.Count <= count && seen.All(allowed.Contains));
        if (seen.Count < count)
            world.Judge.Tolerate(entry);
    }

    private Exchange Seen => _seen ?? throw new InvalidOperationException("A Then stands before any When.");

    private IReadOnlyList<string> Named() => Listing.References(world, Seen.Response);

    private async Task AskAsync(string originator, string name, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var from = await world.Originators.PresentAsync(originator);
        _root = name;
        _seen = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Retrieve,
            To = world.Tree.Named(name).Address,
            From = from,
            Parameters = parameters,
        });
    }

    private void IsAnswered() => world.Judge.Expect("the request is answered", Rsc.Describe(Rsc.Ok), Wire.Seen(Seen.Response),
        Seen.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.Ok });

    private bool IsRefused(string entry)
    {
        if (Seen.Response is not { Outcome: Outcome.Answered, StatusCode: Rsc.OriginatorHasNoPrivilege or Rsc.NotFound })
            return false;
        world.Judge.Tolerate(entry);
        return true;
    }

    private void NamesOnly(IReadOnlyList<string> found, IReadOnlyList<string> expected)
    {
        var seen = Without(found);
        var leaked = seen.Except(expected).ToList();
        world.Judge.Expect("what the originator has no right to is not named", Listing.Describe(expected), Listing.Describe(seen), leaked.Count == 0);
        world.Judge.Expect("what the originator has the right to is named", Listing.Describe(expected), Listing.Describe(seen),
            expected.All(seen.Contains));
    }

    /// <summary>Neither as an address nor anywhere else in the answer; the root may be repeated, it was in the request.</summary>
    private void NamesNothing()
    {
        var text = Seen.Response.Body;
        var seen = Named().Concat(world.Tree.All.Where(r => text.Contains(r.Mark, StringComparison.Ordinal)
            || text.Contains(r.Address, StringComparison.Ordinal)).Select(r => r.Name)).Distinct().ToList();
        seen = [.. Without(seen)];
        world.Judge.Expect("nothing is told of what may not be discovered", "nothing", Listing.Describe(seen), seen.Count == 0);
    }

    private List<string> Without(IEnumerable<string> names) => [.. names.Where(n => n != _root)];
}
