using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>group resources that rules name as originators (TS-0001 9.6.13).</summary>
public sealed class Groups(World world)
{
    private readonly Dictionary<string, (string Address, string Id)> _made = new(StringComparer.Ordinal);

    /// <summary>What a rule has to name: the resource-ID that the CSE gave to the group.</summary>
    public string IdOf(string name) => Made(name).Id;

    /// <summary>Address that can be a member of another group.</summary>
    public string AddressOf(string name) => Made(name).Address;

    /// <summary>Creates a group whose members are the AE resources of <paramref name="aes"/> and <paramref name="others"/>.</summary>
    public async Task CreateAsync(string name, IReadOnlyList<string> aes, IReadOnlyList<string> others)
    {
        // Directly below the CSEBase, where every CSE that knows groups takes them.
        var parent = world.Session.Cse.Profile.CseName;
        var rn = world.Names.Resource(name);
        var members = await MembersAsync(aes, others);
        var made = await world.Guarded.CreateAsync($"create the group {name}", parent, 9, "m2m:grp", new JsonObject
        {
            ["rn"] = rn,
            ["mt"] = 0, // mixed (TS-0004 6.3.4.2.11), since groups may be members too
            ["mnm"] = 10,
            ["mid"] = members,
            ["acpi"] = new JsonArray(await world.Session.Shared.PolicyAsync()),
        });
        var address = $"{parent}/{rn}";
        world.Cleanup.Remember(address, Admin);
        _made[name] = (address, Answers.Text(made.Response, "m2m:grp", "ri") ?? address);
    }

    /// <summary>Replaces memberIDs.</summary>
    public async Task ChangeAsync(string name, IReadOnlyList<string> aes, IReadOnlyList<string> others) =>
        await world.Setup.DoAsync($"change the members of the group {name}", new Request
        {
            Operation = Operation.Update,
            To = AddressOf(name),
            From = Admin,
            Content = new JsonObject { ["m2m:grp"] = new JsonObject { ["mid"] = await MembersAsync(aes, others) } },
        }, Rsc.Updated);

    /// <summary>Deletes the group, which the rules go on naming.</summary>
    public Task DeleteAsync(string name) => world.Setup.DoAsync($"delete the group {name}", new Request
    {
        Operation = Operation.Delete,
        To = AddressOf(name),
        From = Admin,
    }, Rsc.Deleted);

    private string Admin => world.Session.Cse.Profile.Admin;

    private (string Address, string Id) Made(string name) => _made.TryGetValue(name, out var made)
        ? made
        : throw new InvalidOperationException($"No step introduced a group called \"{name}\".");

    private async Task<JsonArray> MembersAsync(IReadOnlyList<string> aes, IReadOnlyList<string> others)
    {
        var members = new JsonArray();
        foreach (var ae in aes)
            members.Add((JsonNode)world.Originators.AeAddress(await world.Originators.PresentAsync(ae)));
        foreach (var other in others)
            members.Add((JsonNode)other);
        return members;
    }
}
