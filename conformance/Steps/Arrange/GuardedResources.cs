using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>
/// The resources that a scenario's policies guard. The usual one is a container; a Notify needs an AE with a pointOfAccess.
/// The scenario's own policies are the only ones in accessControlPolicyIDs: nothing else may decide.
/// </summary>
public sealed class GuardedResources(World world)
{
    private string? _container;
    private string? _id;
    private string? _child;
    private string? _parent;

    /// <summary>Shows in the representation of every guarded resource: a refusal must not repeat it.</summary>
    public string Mark => "ts0003-mark-" + world.Names.Tag;

    /// <summary>Where the AE that is the target of notifications receives them; null before one is needed.</summary>
    public INotificationInbox? Inbox { get; private set; }

    /// <summary>Makes the resource that <paramref name="operation"/> is asked of, with everything it needs; returns its address.</summary>
    public async Task<string> EnsureAsync(AccessOperation operation)
    {
        if (operation == AccessOperation.Notify)
            return _notified ??= await CreateNotifiedAsync();
        var container = _container ??= await CreateGuardedAsync();
        if (operation == AccessOperation.Discover)
            _child ??= await AddChildAsync("child", await PolicyIdsAsync());
        return container;
    }

    /// <summary>Address of a child with the same policies, which a Discover on the resource finds.</summary>
    public string Child => _child ?? throw new InvalidOperationException("No child was made.");

    /// <summary>resourceID of the usual container, once it was made.</summary>
    public string Id => _id ?? throw new PreconditionNotMetException("the answer to the Create of the guarded container told no resourceID");

    /// <summary>Takes <paramref name="address"/> for the guarded resource, where a step made one of its own.</summary>
    public void Use(string address) => _container = address;

    /// <summary>A container below which the scenario's resources stand; deleting it removes them whatever their policies say.</summary>
    public async Task<string> ParentAsync()
    {
        if (_parent is not null)
            return _parent;
        var root = await world.Session.Shared.RootAsync();
        var name = world.Names.Resource("root");
        await CreateAsync("create the scenario's container", root, 3, "m2m:cnt", new JsonObject
        {
            ["rn"] = name,
            ["acpi"] = new JsonArray(await world.Session.Shared.PolicyAsync()),
        });
        _parent = $"{root}/{name}";
        world.Cleanup.Remember(_parent, Admin);
        return _parent;
    }

    /// <summary>Creates as the administrator.</summary>
    public Task<Exchange> CreateAsync(string purpose, string parent, int type, string root, JsonObject attributes) =>
        world.Setup.DoAsync(purpose, new Request
        {
            Operation = Operation.Create,
            To = parent,
            From = Admin,
            ResourceType = type,
            Content = new JsonObject { [root] = attributes },
        }, Rsc.Created);

    /// <summary>{"acpi": […]} of the scenario's policies.</summary>
    public async Task<JsonArray> PolicyIdsAsync() => new([.. (await world.Policies.EnsureAsync()).Select(a => JsonValue.Create(a))]);

    /// <summary>Type of the guarded resource; a container unless a step says otherwise.</summary>
    public ResourceKind Kind { get; set; } = ResourceKind.Container;

    private string? _notified;

    private string Admin => world.Session.Cse.Profile.Admin;

    private async Task<string> CreateGuardedAsync()
    {
        if (Kind.Type == 2)
            return await RegisterAsync("guarded", pointOfAccess: null);
        Kind.Demand(world.Session.Cse.Profile);

        // The run's own policy comes first: where it is refused, the scenario's refusal says nothing about what is special in it.
        var parent = await ParentAsync();
        var policies = await PolicyIdsAsync();
        var made = await world.Setup.DoAsync("create the guarded resource", new Request
        {
            Operation = Operation.Create,
            To = parent,
            From = Admin,
            ResourceType = Kind.Type,
            Content = Kind.Content("guarded", new JsonObject { ["lbl"] = new JsonArray(Mark), ["acpi"] = policies }),
        }, Rsc.Created);
        if (Answers.Text(made.Response, Kind.Root, "ri") is { } id)
            _id = id[(id.LastIndexOf('/') + 1)..];
        return parent + "/guarded";
    }

    /// <summary>Makes a container <paramref name="name"/> below the usual one, with accessControlPolicyIDs of its own; returns its address.</summary>
    public async Task<string> AddChildAsync(string name, JsonArray policies)
    {
        // The administrator has no rights on the guarded container, so the child is made before the policies guard it.
        var open = $"{await ParentAsync()}/guarded";
        if (await EnsureAsync(AccessOperation.Retrieve) != open)
            throw new InvalidOperationException("Only the usual container has children.");
        await UpdatePolicyIdsAsync(open, new JsonArray(await world.Session.Shared.PolicyAsync()));
        await CreateAsync("create a child of the guarded container", open, 3, "m2m:cnt", new JsonObject
        {
            ["rn"] = name,
            ["lbl"] = new JsonArray(Mark),
            ["acpi"] = policies,
        });
        await UpdatePolicyIdsAsync(open, await PolicyIdsAsync());
        return $"{open}/{name}";
    }

    private Task<Exchange> UpdatePolicyIdsAsync(string address, JsonArray policies) => world.Setup.DoAsync(
        "change accessControlPolicyIDs of the guarded container",
        new Request
        {
            Operation = Operation.Update,
            To = address,
            From = Admin,
            Content = new JsonObject { ["m2m:cnt"] = new JsonObject { ["acpi"] = policies } },
        }, Rsc.Updated);

    private async Task<string> CreateNotifiedAsync()
    {
        if (!world.Session.Cse.Profile.Has("notify"))
            throw new NotApplicableException("the implementation does not claim notify");
        Inbox = world.Session.Receiver.Open("ae-" + world.Names.Tag);
        world.Cleanup.Remember(Inbox);
        return await RegisterAsync("notified", Inbox.Address);
    }

    /// <summary>Registers an AE that the scenario's policies guard; its own originator takes no part in the scenario.</summary>
    private async Task<string> RegisterAsync(string role, Uri? pointOfAccess)
    {
        var name = world.Names.Resource(role);
        var attributes = new JsonObject
        {
            ["rn"] = name,
            ["api"] = "N.ts0003.conformance",
            ["rr"] = pointOfAccess is not null,
            ["srv"] = new JsonArray(world.Session.Cse.Profile.Release),
            ["lbl"] = new JsonArray(Mark),
            ["acpi"] = await PolicyIdsAsync(),
        };
        if (pointOfAccess is not null)
            attributes["poa"] = new JsonArray(pointOfAccess.ToString());
        await world.Setup.DoAsync($"register an AE that is {role}", new Request
        {
            Operation = Operation.Create,
            To = world.Session.Cse.Profile.CseName,
            From = "C" + world.Names.Tag + role,
            ResourceType = 2,
            Content = new JsonObject { ["m2m:ae"] = attributes },
        }, Rsc.Created);
        var address = $"{world.Session.Cse.Profile.CseName}/{name}";
        world.Cleanup.RememberGuarded(address);
        return address;
    }
}
