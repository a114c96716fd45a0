using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Which policies a resource names in accessControlPolicyIDs, and who may say so (TS-0001 9.6.1.3.2).</summary>
[Binding]
public sealed class PolicyIdSteps(World world)
{
    private JsonObject? _before;

    /// <summary>An Update that carries accessControlPolicyIDs and nothing else.</summary>
    [When(@"""([^""]*)"" asks to put ""([^""]*)"" under the polic(?:y|ies) ""([^""]*)""")]
    public async Task AsksToPut(string originator, string name, string policies) =>
        await UpdateAsync(originator, name, new JsonObject { ["acpi"] = await world.Tree.AddressesAsync(Lists.Split(policies)) });

    /// <summary>An Update that carries labels besides.</summary>
    [When(@"""([^""]*)"" asks to put ""([^""]*)"" under the policy ""([^""]*)"" and to label it ""([^""]*)"", in one request")]
    public async Task AsksToPutAndLabel(string originator, string name, string policy, string label) =>
        await UpdateAsync(originator, name, new JsonObject
        {
            ["acpi"] = await world.Tree.AddressesAsync([policy]),
            ["lbl"] = new JsonArray(world.Tree.Named(name).Mark, label),
        });

    /// <summary>An Update that carries labels only.</summary>
    [When(@"""([^""]*)"" asks to label ""([^""]*)"" ""([^""]*)""")]
    public Task AsksToLabel(string originator, string name, string label) =>
        UpdateAsync(originator, name, new JsonObject { ["lbl"] = new JsonArray(world.Tree.Named(name).Mark, label) });

    /// <summary>The administrator's request names a policy that never was.</summary>
    [When(@"the administrator asks for a container ""([^""]*)"" under a policy that does not exist")]
    public async Task UnderMissingPolicy(string name)
    {
        var parent = await world.Guarded.ParentAsync();
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Create,
            To = parent,
            From = world.Session.Cse.Profile.Admin,
            ResourceType = 3,
            Content = new JsonObject
            {
                ["m2m:cnt"] = new JsonObject
                {
                    ["rn"] = name,
                    ["acpi"] = new JsonArray($"{world.Session.Cse.Profile.CseName}/{world.Names.Resource("never-was")}"),
                },
            },
        });
        world.Last = new Attempt(AccessOperation.Create, parent, $"{parent}/{name}", exchange, name);
    }

    /// <summary>Refused, or made and closed: the register leaves both.</summary>
    [Then(@"it is refused, or ""([^""]*)"" may not Retrieve it \((SD-\d+)\)")]
    public async Task RefusedOrClosed(string originator, string entry)
    {
        var made = world.Latest.Exchange.Response;
        var isRefused = made is { Outcome: Outcome.Answered, StatusCode: >= 4000 and < 6000 };
        world.Judge.Expect("a resource under a policy that does not exist", "refused, or created", Wire.Seen(made),
            isRefused || made is { Outcome: Outcome.Answered, StatusCode: Rsc.Created });
        var from = await world.Originators.PresentAsync(originator);
        var seen = await world.Wire.SendAsync(new Request { Operation = Operation.Retrieve, To = world.Latest.Effect, From = from });
        world.Judge.Expect("a policy that does not exist opens nothing",
            isRefused ? "4004, or 4103 where that hides it" : Rsc.Describe(Rsc.OriginatorHasNoPrivilege), Wire.Seen(seen.Response),
            seen.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.OriginatorHasNoPrivilege }
            || (isRefused && seen.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.NotFound }));
        if (isRefused)
            world.Judge.Tolerate(entry);
    }

    /// <summary>Refused for its form: 4000 is tested, the register tolerates other client errors; the request changed nothing.</summary>
    [Then(@"it is refused with (\d{4}), or another 4xxx \((SD-\d+)\), and ""([^""]*)"" is as it was")]
    public async Task RefusedAndUnchanged(int code, string entry, string name)
    {
        var response = world.Latest.Exchange.Response;
        world.Judge.Expect("accessControlPolicyIDs are updated alone", $"{Rsc.Describe(code)} or another 4xxx", Wire.Seen(response),
            response is { Outcome: Outcome.Answered, StatusCode: >= 4000 and < 5000 });
        await IsAsItWas(name);
        if (response.StatusCode != code)
            world.Judge.Tolerate(entry);
    }

    /// <summary>Compares accessControlPolicyIDs and labels with what they were before the last request.</summary>
    [Then(@"""([^""]*)"" is as it was")]
    public async Task IsAsItWas(string name)
    {
        var now = await LookAsync(world.Tree.Named(name));
        var before = _before ?? throw new InvalidOperationException("No step asked for a change.");
        foreach (var attribute in new[] { "acpi", "lbl" })
        {
            var was = before[attribute]?.ToJsonString() ?? "absent";
            var isNow = now[attribute]?.ToJsonString() ?? "absent";
            world.Judge.Expect($"a refused Update changes nothing of {name}", $"{attribute} {was}", $"{attribute} {isNow}", was == isNow);
        }
    }

    /// <summary>accessControlPolicyIDs are not what they were before the last request.</summary>
    [Then(@"""([^""]*)"" is under other policies")]
    public async Task IsUnderOthers(string name)
    {
        var now = (await LookAsync(world.Tree.Named(name)))["acpi"]?.ToJsonString() ?? "absent";
        var was = _before?["acpi"]?.ToJsonString() ?? "absent";
        world.Judge.Expect("a granted Update of accessControlPolicyIDs takes effect", $"acpi other than {was}", $"acpi {now}", now != was);
    }

    private async Task UpdateAsync(string originator, string name, JsonObject attributes)
    {
        var from = await world.Originators.PresentAsync(originator);
        var resource = world.Tree.Named(name);
        var before = _before = await LookAsync(resource);
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Update,
            To = resource.Address,
            From = from,
            Content = new JsonObject { [resource.Root] = attributes },
        });
        world.Last = new Attempt(AccessOperation.Update, resource.Address, resource.Address, exchange, attributes["lbl"]?[1]?.GetValue<string>() ?? "")
        {
            // The form of a policy's identifier may change on its way in, so what counts is that the list is another one.
            IsRecognized = attributes.ContainsKey("acpi") ? seen => !SameIds(seen.Attribute(resource.Root, "acpi"), before["acpi"]) : null,
        };
    }

    private static bool SameIds(JsonNode? left, JsonNode? right) => (left?.ToJsonString() ?? "") == (right?.ToJsonString() ?? "");

    private async Task<JsonObject> LookAsync(NamedResource resource)
    {
        var seen = await world.Setup.DoAsync($"look at {resource.Name}",
            new Request { Operation = Operation.Retrieve, To = resource.Address, From = resource.Reader }, Rsc.Ok);
        return seen.Response.Representation(resource.Root)
            ?? throw new PreconditionNotMetException($"could not look at {resource.Name}: the answer holds no {resource.Root}");
    }
}
