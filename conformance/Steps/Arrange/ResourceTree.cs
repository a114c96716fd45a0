using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>
/// Resources that a feature calls by name, "plant" and "plant/pump" below it, each under policies of its own. They stand below the
/// scenario's container, whose removal removes them all.
/// </summary>
public sealed class ResourceTree(World world)
{
    private readonly Dictionary<string, NamedResource> _all = new(StringComparer.Ordinal);

    /// <summary>All resources in the order in which the feature names them.</summary>
    public IEnumerable<NamedResource> All => _all.Values;

    /// <summary>The resource that the feature calls <paramref name="name"/>.</summary>
    public NamedResource Named(string name) => _all.TryGetValue(name, out var resource)
        ? resource
        : throw new InvalidOperationException($"No step introduced a resource called \"{name}\".");

    /// <summary>Who may look at the resource at <paramref name="address"/> after a denial; the administrator unless the tree knows better.</summary>
    public string ReaderOf(string address) => All.FirstOrDefault(r => r.Address == address)?.Reader ?? world.Session.Cse.Profile.Admin;

    /// <summary>
    /// Creates the resource called <paramref name="name"/> as <paramref name="creator"/>, a From value; null is the administrator.
    /// <paramref name="policies"/> null leaves accessControlPolicyIDs out, so that the default access policy holds for a type that has it.
    /// </summary>
    public async Task<NamedResource> CreateAsync(
        string kind, string name, IReadOnlyList<string>? policies, string? creator = null, IReadOnlyList<string>? labels = null)
    {
        var (type, root) = TypeOf(kind);
        var mark = $"{world.Guarded.Mark}-{name.Replace('/', '-')}-end";
        var attributes = new JsonObject { ["rn"] = NameIn(name) };
        if (type == 4)
            attributes["con"] = mark;
        else
            attributes["lbl"] = new JsonArray([.. (labels ?? []).Prepend(mark).Select(l => JsonValue.Create(l))]);
        if (policies is not null)
            attributes["acpi"] = await AddressesAsync(policies);
        var admin = world.Session.Cse.Profile.Admin;
        var parent = await ParentAsync(name);
        var made = await world.Setup.DoAsync($"create the {kind} {name}", new Request
        {
            Operation = Operation.Create,
            To = parent,
            From = creator ?? admin,
            ResourceType = type,
            Content = new JsonObject { [root] = attributes },
        }, Rsc.Created);

        // Without accessControlPolicyIDs the creator is let in and nobody else; a contentInstance is governed by its parent.
        var reader = type == 4 ? ReaderOf(parent) : policies is null ? creator ?? admin : admin;
        return _all[name] = new NamedResource(name, $"{parent}/{NameIn(name)}", Written(made.Response.Content, root, "ri"), root, mark, reader);
    }

    /// <summary>Takes a resource into the tree that was made elsewhere.</summary>
    public void Add(NamedResource resource) => _all[resource.Name] = resource;

    /// <summary>Takes the AE resource of <paramref name="from"/>, registered without policies, into the tree.</summary>
    public void AddAe(string name, string from) =>
        Add(new NamedResource(name, world.Originators.AeAddress(from), from, "m2m:ae", "N.ts0003.conformance", from));

    /// <summary>Address that <paramref name="name"/> has or would have.</summary>
    public async Task<string> AddressAsync(string name) => $"{await world.Guarded.ParentAsync()}/{name}";

    /// <summary>["…"] of the policies' addresses; they are created first where they are not yet.</summary>
    public async Task<JsonArray> AddressesAsync(IEnumerable<string> policies)
    {
        await world.Policies.EnsureAsync();
        return new JsonArray([.. policies.Select(p => JsonValue.Create(world.Policies.Named(p).Address))]);
    }

    /// <summary>One attribute in a representation; null where it is not there or no string.</summary>
    public static string? Written(JsonNode? content, string root, string attribute) =>
        content is JsonObject o && o[root] is JsonObject attributes && attributes[attribute] is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : null;

    private static string NameIn(string name) => name[(name.LastIndexOf('/') + 1)..];

    private async Task<string> ParentAsync(string name) => name.LastIndexOf('/') is > 0 and var end
        ? Named(name[..end]).Address
        : await world.Guarded.ParentAsync();

    private static (int Type, string Root) TypeOf(string kind) => kind switch
    {
        "container" => (3, "m2m:cnt"),
        "content instance" => (4, "m2m:cin"),
        _ => throw new InvalidOperationException($"No step creates a {kind}."),
    };
}
