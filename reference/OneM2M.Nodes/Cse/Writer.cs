using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>Creates and changes resources whose content was checked and whose originator was let through.</summary>
internal sealed class Writer(CseOptions options, LocalIdentity local, ResourceStore store)
{
    /// <summary>The CSEBase, and the policy that lets the administrator do everything to it.</summary>
    public void CreateBase()
    {
        var root = new Resource
        {
            Type = ResourceType.CseBase,
            Id = options.CseId.TrimStart('/'),
            Name = options.ResourceName,
            Parent = null,
            RootName = "m2m:cb",
            Creator = local.Absolute(options.AdminOriginator),
        };
        store.Add(root);
        JsonObject All() => new()
        {
            ["acr"] = new JsonArray(new JsonObject { ["acor"] = new JsonArray(options.AdminOriginator), ["acop"] = 63 }),
        };
        var policy = Make(root, ResourceType.AccessControlPolicy, "acp", "acpAdmin", root.Creator,
            new JsonObject { ["pv"] = All(), ["pvs"] = All() });
        root.Replace(Stamp(root, new JsonObject
        {
            ["csi"] = options.CseId,
            ["cst"] = 1,
            ["srt"] = new JsonArray(1, 2, 3, 4, 5, 9, 16, 23, 28),
            ["srv"] = new JsonArray("2a", "3", "4"),
            ["acpi"] = new JsonArray(policy.Id),
        }));
    }

    /// <summary>Why attributes that fit their schema cannot make a resource below <paramref name="parent"/>; null when they can.</summary>
    public ResponseStatusCode? Unusable(int type, Resource parent, JsonObject attributes) =>
        Unusable(type, attributes, isUpdate: false)
        ?? (attributes["rn"] is { } name && parent.Children.ContainsKey(name.GetValue<string>()) ? ResponseStatusCode.Conflict : null);

    /// <summary>
    /// Makes a resource below <paramref name="parent"/>, after <see cref="Unusable(int, Resource, JsonObject)"/> found nothing in the way;
    /// null with the code that says why not.
    /// </summary>
    public (ResponseStatusCode Code, Resource? Created) Create(RequestPrimitive request, Resource parent, int type, JsonObject attributes)
    {
        var shortName = ResourceSchema.Of(type)!.RootName[4..];
        var rn = attributes["rn"]?.GetValue<string>();
        if (!store.HasRoomBelow(parent))
            return (ResponseStatusCode.NotAcceptable, null);
        return (ResponseStatusCode.Created,
            Make(parent, type, shortName, rn, local.Absolute(request.From ?? ""), attributes, request.Content!.First().Key));
    }

    /// <summary>Registers an AE: "C" or no From lets the CSE choose a stem, "S" an SP's; any other stem is taken as it is.</summary>
    public (ResponseStatusCode Code, Resource? Created) Register(RequestPrimitive request, Resource parent, JsonObject attributes)
    {
        var stem = request.From is { Length: > 0 } from ? from : "C";
        if (stem[0] is not ('C' or 'S') || stem.Length > 128 || !stem.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~'))
            return (ResponseStatusCode.BadRequest, null);
        if (stem.Length == 1)
            stem += RandomNumberGenerator.GetHexString(12, lowercase: true);
        if (stem == options.AdminOriginator || store.ById(stem) is not null)
            return (ResponseStatusCode.OriginatorHasAlreadyRegistered, null);
        var rn = attributes["rn"]?.GetValue<string>() ?? stem;
        if (Unusable(ResourceType.Ae, attributes, isUpdate: false) is { } code)
            return (code, null);
        if (parent.Children.ContainsKey(rn))
            return (ResponseStatusCode.Conflict, null);
        if (!store.HasRoomBelow(parent))
            return (ResponseStatusCode.NotAcceptable, null);
        attributes["aei"] = stem;
        return (ResponseStatusCode.Created, Make(parent, ResourceType.Ae, "ae", rn, local.Absolute(stem), attributes, id: stem));
    }

    /// <summary>Changes attributes; null when done, else the code that says why not.</summary>
    public ResponseStatusCode? Update(Resource target, JsonObject attributes)
    {
        if (Unusable(target.Type, attributes, isUpdate: true) is { } code)
            return code;
        var changed = target.Attributes.DeepClone().AsObject();
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                changed.Remove(name);
            else
                changed[name] = value.DeepClone();
        }

        changed["lt"] = Timestamp();
        if (changed["st"] is JsonValue state)
            changed["st"] = state.GetValue<long>() + 1;
        target.Replace(changed);
        store.Touch();
        return null;
    }

    private Resource Make(Resource parent, int type, string shortName, string? name, string creator, JsonObject attributes,
        string? rootName = null, string? id = null)
    {
        id ??= store.NewId(shortName);
        var resource = new Resource
        {
            Type = type,
            Id = id,
            Name = name ?? id,
            Parent = parent,
            RootName = rootName ?? ResourceSchema.Of(type)!.RootName,
            Creator = creator,
        };
        attributes = attributes.DeepClone().AsObject();
        if (type == ResourceType.Container)
            attributes["st"] = 0L;
        resource.Replace(Stamp(resource, attributes));
        store.Add(resource);
        return resource;
    }

    private JsonObject Stamp(Resource resource, JsonObject attributes)
    {
        attributes["ty"] = resource.Type;
        attributes["ri"] = resource.Id;
        attributes["rn"] = resource.Name;
        attributes["pi"] = resource.Parent?.Id ?? "";
        attributes["ct"] = Timestamp();
        attributes["lt"] = Timestamp();
        return attributes;
    }

    /// <summary>What no schema says: policies named have to exist, selfPrivileges have to hold a rule.</summary>
    private ResponseStatusCode? Unusable(int type, JsonObject attributes, bool isUpdate)
    {
        if (type == ResourceType.AccessControlPolicy && !options.Behaviour.SelfPrivilegesSuffice(attributes, isUpdate))
            return ResponseStatusCode.BadRequest;
        if (attributes["acpi"] is JsonArray ids && ids.Any(id => store.Find(id!.GetValue<string>()) is not { Type: ResourceType.AccessControlPolicy }))
            return ResponseStatusCode.BadRequest;
        return null;
    }

    /// <summary>m2m:timestamp: 20261123T101112 in UTC (TS-0004 6.3.3).</summary>
    private string Timestamp() => options.Time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
