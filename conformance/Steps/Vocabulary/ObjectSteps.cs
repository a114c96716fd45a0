using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Types and specializations: of the guarded resource, and of what is to be created below it (TS-0003 table 7.1.3-4).</summary>
[Binding]
public sealed class ObjectSteps(World world)
{
    private readonly Dictionary<string, Attempt> _byOriginator = new(StringComparer.Ordinal);
    private int _asked;

    /// <summary>What the policies guard: Given the resource is a flexContainer of "org.onem2m.common.moduleclass.temperature".</summary>
    [Given(@"the resource is an? (container|AE|flexContainer)(?: of ""(.*)"")?")]
    public void TheResourceIs(string type, string definition) => world.Guarded.Kind = ResourceKind.Of(type, definition);

    /// <summary>A Create of a certain type below the guarded resource.</summary>
    [When(@"""(.*)"" asks to create an? (container|contentInstance|flexContainer)(?: of ""(.*)"")?")]
    public async Task AsksToCreate(string originator, string type, string definition)
    {
        try
        {
            var name = world.Names.Resource("made" + ++_asked);
            var kind = ResourceKind.Of(type, definition);
            world.Last = _byOriginator[originator] = await Attempts.CreateAsync(world, originator, kind, name);
            DemandDecided(kind, world.Last.Exchange.Response);
        }
        catch (PolicyRefusedException)
        {
            // Judged and noted already; the Then steps have nothing to add.
        }
    }

    /// <summary>
    /// SD-003: by the content of the Create the first is let through, by the definition of the target the second;
    /// where both have to fit, neither. No reading lets both through.
    /// </summary>
    [Then(@"""(.*)"" alone is granted, or ""(.*)"" alone or nobody where the target's definition counts \((SD-\d+)\)")]
    public async Task OneDefinitionCounts(string byContent, string byTarget, string entry)
    {
        var (first, second) = (_byOriginator[byContent], _byOriginator[byTarget]);
        var granted = (First: world.Access.WasGranted(first), Second: world.Access.WasGranted(second));
        world.Judge.Expect("the specialization of one rule does not admit two", "one of the two denied", granted.First && granted.Second
            ? "both granted" : "one at most granted", !(granted.First && granted.Second));
        if (!granted.First)
            world.Judge.Tolerate(entry);
        if (granted.First)
            await world.Access.GrantedAsync(first);
        else
            await world.Access.DeniedAsync(first);
        if (granted.Second)
            await world.Access.GrantedAsync(second);
        else
            await world.Access.DeniedAsync(second);
    }

    /// <summary>Implementations know some specializations and not others; a refusal for that says nothing about access.</summary>
    private static void DemandDecided(ResourceKind kind, Response response)
    {
        if (kind.Type == 28 && response is { Outcome: Outcome.Answered, StatusCode: not (Rsc.Created or Rsc.OriginatorHasNoPrivilege) })
        {
            throw new PreconditionNotMetException(
                $"the implementation does not take a flexContainer of {kind.Definition} here: {Wire.Seen(response)}");
        }
    }
}
