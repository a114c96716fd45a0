using System.Text.Json.Nodes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Contexts that an implementation can't evaluate, and contexts that are not well-formed.</summary>
[Binding]
public sealed class UnevaluatedContextSteps(World world)
{
    /// <summary>A member that stands in no release of TS-0004 6.3.5.27, beside a window that always holds.</summary>
    [Given(@"the rule holds only in a context of a kind that no standard knows, and at any time")]
    public void OfUnknownKind() => world.Policies.CurrentRule.Contexts.Add(new JsonObject
    {
        ["actw"] = new JsonArray("* * * * * * *"),
        ["ts0003UnknownKind"] = new JsonArray("nothing"),
    });

    /// <summary>Where the kind is claimed, its own requirements judge it.</summary>
    [Given(@"the implementation does not claim to evaluate (acp\.context\.(?:time|ip|location))")]
    public void DoesNotClaim(string capability)
    {
        if (world.Session.Cse.Profile.Has(capability))
            throw new NotApplicableException($"{capability} is claimed, so that its own requirements judge it");
    }

    /// <summary>accessControlLocationRegion as it stands, in JSON.</summary>
    [Given(@"the rule holds only in the region ({.*})")]
    public void InRegion(string json) => world.Policies.CurrentRule.Contexts.Add(new JsonObject { ["aclr"] = JsonNode.Parse(json) });
}
