using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>Who sends the scenario's requests, and how each of them comes to be known to the implementation.</summary>
public sealed class Originators(World world)
{
    private readonly HashSet<string> _registered = new(StringComparer.Ordinal);

    /// <summary>The name that a feature gives to the administrator of the target file.</summary>
    public const string Administrator = "the administrator";

    /// <summary>
    /// The From value for the feature's <paramref name="written"/> originator, registering it first where it is an AE of this CSE.
    /// CSEs, AEs of other CSEs and roles have no association over a plain binding (TS-0004 7.3.2.1: 4106, 4107):
    /// they need an implementation that can be told, or one that takes any originator.
    /// </summary>
    public async Task<string> PresentAsync(string written)
    {
        var profile = world.Session.Cse.Profile;
        if (written == Administrator)
            return profile.Admin;
        var from = world.Names.Localise(written);
        if (Names.IsPlainAe(written))
        {
            await RegisterAsync(from);
            return from;
        }

        if (world.Session.Cse.AcceptsCallerIdentity)
            world.Caller ??= new CallerIdentity();
        else if (!profile.Has(Capabilities.PlainOriginators))
        {
            throw new NotApplicableException(
                "over a plain binding only registered AEs can be originators, not CSEs, AEs of other CSEs and roles; " +
                $"claim {Capabilities.PlainOriginators} if the implementation takes any originator there");
        }

        return from;
    }

    /// <summary>Deregisters an AE that was presented before.</summary>
    public async Task DeregisterAsync(string written)
    {
        var from = world.Names.Localise(written);
        await world.Setup.DoAsync($"deregister the AE {from}", new Request { Operation = Operation.Delete, To = AeAddress(from), From = from }, Rsc.Deleted);
        _registered.Remove(from);
        world.Cleanup.Forget(AeAddress(from));
    }

    /// <summary>Address of the AE resource of <paramref name="from"/>, an originator that was presented before.</summary>
    public string AeAddress(string from) => $"{world.Session.Cse.Profile.CseName}/{AeName(from)}";

    /// <summary>{"m2m:ae": …} with what is mandatory (TS-0001 9.6.5).</summary>
    public static JsonObject Registration(TargetProfile profile, string name) => new()
    {
        ["m2m:ae"] = new JsonObject
        {
            ["rn"] = name,
            ["api"] = "N.ts0003.conformance",
            ["rr"] = false,
            ["srv"] = new JsonArray(profile.Release),
        },
    };

    private string AeName(string from) => world.Names.Resource(from);

    private async Task RegisterAsync(string from)
    {
        if (!_registered.Add(from))
            return;
        var profile = world.Session.Cse.Profile;
        var answer = await world.Setup.DoAsync($"register the AE {from}", new Request
        {
            Operation = Operation.Create,
            To = profile.CseName,
            From = from,
            ResourceType = 2,
            Content = Registration(profile, AeName(from)),
        }, Rsc.Created);
        world.Cleanup.Remember(AeAddress(from), from);

        // TS-0001 10.2.2.2: the registrar may assign another stem than the one asked for.
        if (Answers.Text(answer.Response, "m2m:ae", "aei") is { } assigned && assigned != from)
        {
            throw new PreconditionNotMetException(
                $"the implementation registered {from} as {assigned}; scenarios need AEs with the AE-ID-Stem that they ask for");
        }
    }
}
