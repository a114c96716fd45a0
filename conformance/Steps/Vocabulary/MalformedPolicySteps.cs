using System.Text.Json.Nodes;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Policies that may not come into being.</summary>
[Binding]
public sealed class MalformedPolicySteps(World world)
{
    /// <summary>A rule without one of its mandatory members, by short name.</summary>
    [When(@"the administrator asks for a policy whose rule lacks ""(acor|acop)""")]
    public async Task RuleLacks(string member)
    {
        var rule = new RuleDraft { Originators = [Admin], Operations = 63 }.ToJson();
        rule.Remove(member);
        world.Last = await PolicyAttempt.MakeAsync(world, "malformed", new JsonObject
        {
            ["pv"] = new JsonObject { ["acr"] = new JsonArray(rule) },
            ["pvs"] = PolicyDraft.Rules([new RuleDraft { Originators = [Admin], Operations = 63 }]),
        });
    }

    private string Admin => world.Session.Cse.Profile.Admin;
}
