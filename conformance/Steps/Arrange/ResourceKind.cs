using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>A type of resource as a feature names it, with the least content that a Create of it has to carry (TS-0004 7.4).</summary>
/// <param name="Type">resourceType (TS-0004 6.3.4.2.1).</param>
/// <param name="Definition">containerDefinition of a flexContainer; null for all others.</param>
public sealed record ResourceKind(int Type, string? Definition = null)
{
    private const string TemperatureDefinition = "org.onem2m.common.moduleclass.temperature";

    /// <summary>Definitions of TS-0023 that implementations know, with the key and the mandatory attribute of each.</summary>
    private static readonly Dictionary<string, (string Root, string Attribute, JsonNode Value)> Definitions = new(StringComparer.Ordinal)
    {
        [TemperatureDefinition] = ("cod:tempe", "curT0", 21.5),
        ["org.onem2m.common.moduleclass.battery"] = ("cod:bat", "lvl", 50),
    };

    /// <summary>The usual guarded resource.</summary>
    public static ResourceKind Container { get; } = new(3);

    /// <summary>Key of the content.</summary>
    public string Root => Type switch
    {
        2 => "m2m:ae",
        3 => "m2m:cnt",
        4 => "m2m:cin",
        _ => Definitions[Definition!].Root,
    };

    /// <summary>"container", "contentInstance", "AE" or "flexContainer", the last with or without a definition ("" for none).</summary>
    public static ResourceKind Of(string name, string definition) => name switch
    {
        "AE" => new(2),
        "container" => Container,
        "contentInstance" => new(4),
        "flexContainer" => new(28, definition.Length > 0 ? definition : TemperatureDefinition),
        _ => throw new ArgumentException($"No step knows how to create a {name}.", nameof(name)),
    };

    /// <summary>Throws where <paramref name="profile"/> does not claim the type.</summary>
    public void Demand(TargetProfile profile)
    {
        if (Type == 28 && !profile.Has("flexcontainer"))
            throw new NotApplicableException("the implementation does not claim flexcontainer");
    }

    /// <summary>{"m2m:cnt": {"rn": name, …}} with all that the type makes mandatory and what <paramref name="more"/> adds.</summary>
    public JsonObject Content(string name, JsonObject? more = null)
    {
        var attributes = new JsonObject { ["rn"] = name };
        if (Type == 4)
            attributes["con"] = "21";
        if (Definition is not null)
        {
            attributes["cnd"] = Definition;
            attributes[Definitions[Definition].Attribute] = Definitions[Definition].Value.DeepClone();
        }

        foreach (var (key, value) in more ?? [])
            attributes[key] = value?.DeepClone();
        return new JsonObject { [Root] = attributes };
    }
}
