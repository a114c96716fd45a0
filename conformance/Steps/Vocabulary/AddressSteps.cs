using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>To in each of its forms (TS-0001 table 7.2-1).</summary>
[Binding]
public sealed class AddressSteps(World world)
{
    private bool _isKnown;

    /// <summary>When "Cdev1" asks to Retrieve the resource by its address "SP-relative, unstructured".</summary>
    [When(@"""(.*)"" asks to (Retrieve|Update|Delete) the resource by its address ""(.*)""")]
    public async Task AsksByAddress(string originator, AccessOperation operation, string form)
    {
        var from = await world.Originators.PresentAsync(originator);
        var target = await world.Guarded.EnsureAsync(operation);
        world.Last = await Attempts.MakeAsync(world, from, operation, Address(form, target));

        // Whether a form of address is understood at all is no matter of access control; who gets a 4004 after somebody was served is.
        if (!_isKnown && world.Last.Exchange.Response.StatusCode == Rsc.NotFound)
            throw new PreconditionNotMetException($"the implementation finds no resource by the {form} address {world.Last.Target}");
        _isKnown = true;
    }

    private string Address(string form, string structured)
    {
        var profile = world.Session.Cse.Profile;
        var dashed = "-" + structured[structured.IndexOf('/', StringComparison.Ordinal)..];
        return form switch
        {
            "CSE-relative, structured" => structured,
            "CSE-relative, structured with a dash" => dashed,
            "CSE-relative, unstructured" => world.Guarded.Id,
            "SP-relative, structured" => $"{profile.CseId}/{structured}",
            "SP-relative, structured with a dash" => $"{profile.CseId}/{dashed}",
            "SP-relative, unstructured" => $"{profile.CseId}/{world.Guarded.Id}",
            "absolute, structured" => $"{Sp(profile)}{profile.CseId}/{structured}",
            "absolute, unstructured" => $"{Sp(profile)}{profile.CseId}/{world.Guarded.Id}",
            _ => throw new InvalidOperationException($"There is no form of address called \"{form}\"."),
        };
    }

    private static string Sp(TargetProfile profile) => profile.SpId
        ?? throw new NotApplicableException("the target file names no cse.sp, so absolute addresses cannot be formed");
}
