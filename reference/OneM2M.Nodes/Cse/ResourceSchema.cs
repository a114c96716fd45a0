using System.Collections.Frozen;

namespace OneM2M.Nodes.Cse;

/// <summary>Attributes that an originator may give, by resource type (TS-0004 7.4). All others are refused.</summary>
internal sealed class ResourceSchema
{
    private static readonly AttributeRule[] Common =
    [
        new("rn", AttributeKind.Text, Updatable: false),
        new("et", AttributeKind.Text),
        new("lbl", AttributeKind.Texts),
    ];

    private static readonly AttributeRule PolicyIds = new("acpi", AttributeKind.Texts);

    /// <summary>Attributes that no originator gives, whatever the type: universal and common ones that the CSE sets (TS-0001 9.6.1.3).</summary>
    private static readonly FrozenSet<string> SetByCse = FrozenSet.Create(StringComparer.Ordinal, "ty", "ri", "pi", "ct", "lt", "st", "cs", "cr");

    private readonly FrozenDictionary<string, AttributeRule> _attributes;

    private ResourceSchema(string rootName, params AttributeRule[] attributes)
    {
        RootName = rootName;
        _attributes = Common.Concat(attributes).ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);
    }

    /// <summary>Key of the representation.</summary>
    public string RootName { get; }

    /// <summary>Whether attributes of any name are taken (the custom attributes of a flexContainer).</summary>
    public bool IsOpen { get; private init; }

    /// <summary>Attributes that a Create has to give.</summary>
    public IEnumerable<AttributeRule> Mandatory => _attributes.Values.Where(a => a.Mandatory);

    /// <summary>The schema of <paramref name="type"/>; null for a type that is not hosted.</summary>
    public static ResourceSchema? Of(int type) => All.GetValueOrDefault(type);

    /// <summary>The attribute called <paramref name="name"/>; null when the type has none.</summary>
    public AttributeRule? Attribute(string name) =>
        _attributes.GetValueOrDefault(name) ?? (IsOpen && name.Length <= 64 && !SetByCse.Contains(name) ? new AttributeRule(name, AttributeKind.Anything) : null);

    private static readonly FrozenDictionary<int, ResourceSchema> All = new Dictionary<int, ResourceSchema>
    {
        [ResourceType.AccessControlPolicy] = new("m2m:acp",
            new("pv", AttributeKind.Rules, Mandatory: true),
            new("pvs", AttributeKind.Rules, Mandatory: true)),
        [ResourceType.Ae] = new("m2m:ae",
            PolicyIds,
            new("api", AttributeKind.Text, Mandatory: true, Updatable: false),
            new("rr", AttributeKind.Flag, Mandatory: true),
            new("srv", AttributeKind.Texts, Mandatory: true),
            new("apn", AttributeKind.Text),
            new("poa", AttributeKind.Texts),
            new("csz", AttributeKind.Texts)),
        [ResourceType.Container] = new("m2m:cnt",
            PolicyIds,
            new("mni", AttributeKind.Number),
            new("mbs", AttributeKind.Number),
            new("mia", AttributeKind.Number)),
        [ResourceType.ContentInstance] = new("m2m:cin",
            new("con", AttributeKind.Anything, Mandatory: true, Updatable: false),
            new("cnf", AttributeKind.Text, Updatable: false)),
        [ResourceType.Group] = new("m2m:grp",
            PolicyIds,
            new("mt", AttributeKind.Number, Updatable: false),
            new("mnm", AttributeKind.Number, Mandatory: true),
            new("mid", AttributeKind.Texts, Mandatory: true),
            new("csy", AttributeKind.Number, Updatable: false),
            new("gn", AttributeKind.Text)),
        [ResourceType.RemoteCse] = new("m2m:csr",
            PolicyIds,
            new("csi", AttributeKind.Text, Mandatory: true, Updatable: false),
            new("cb", AttributeKind.Text, Mandatory: true, Updatable: false),
            new("rr", AttributeKind.Flag, Mandatory: true),
            new("srv", AttributeKind.Texts, Mandatory: true),
            new("cst", AttributeKind.Number, Updatable: false),
            new("csz", AttributeKind.Texts),
            new("poa", AttributeKind.Texts)),
        [ResourceType.Subscription] = new("m2m:sub",
            PolicyIds,
            new("nu", AttributeKind.Texts, Mandatory: true),
            new("enc", AttributeKind.Anything),
            new("nct", AttributeKind.Number),
            new("exc", AttributeKind.Number)),
        [ResourceType.FlexContainer] = new("m2m:fcnt",
            PolicyIds,
            new("cnd", AttributeKind.Text, Mandatory: true, Updatable: false))
        {
            IsOpen = true,
        },
    }.ToFrozenDictionary();
}
