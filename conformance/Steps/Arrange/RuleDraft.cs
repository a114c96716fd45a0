using System.Text.Json.Nodes;
using OneM2M.Conformance.Steps.Vocabulary;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>One access control rule on its way to the wire; short names of TS-0004 8.2.3.</summary>
public sealed class RuleDraft
{
    /// <summary>accessControlOriginators, already localised.</summary>
    public List<string> Originators { get; init; } = [];

    /// <summary>accessControlOperations, a sum of powers of two (TS-0004 6.3.4.2.29).</summary>
    public int Operations { get; set; }

    /// <summary>accessControlAuthenticationFlag; null leaves it out.</summary>
    public bool? AuthenticationFlag { get; set; }

    /// <summary>accessControlContexts, each with its short names.</summary>
    public List<JsonObject> Contexts { get; } = [];

    /// <summary>accessControlObjectDetails, each with its short names.</summary>
    public List<JsonObject> ObjectDetails { get; } = [];

    /// <summary>Whether an element of <see cref="ObjectDetails"/> has a specializationType in the object form.</summary>
    public static bool NamesSpecialization(JsonObject details) => details["spty"] is JsonObject;

    /// <summary>The rule that a feature writes as "Cdev1, Cdev2" and "Retrieve and Update".</summary>
    public static RuleDraft Of(Names names, string originators, string operations) => new()
    {
        Originators = [.. Lists.Split(originators).Select(names.Localise)],
        Operations = Vocabulary.Operations.Parse(operations),
    };

    /// <summary>The rule as it stands in "acr".</summary>
    public JsonObject ToJson()
    {
        var rule = new JsonObject
        {
            ["acor"] = new JsonArray([.. Originators.Select(o => JsonValue.Create(o))]),
            ["acop"] = Operations,
        };
        if (Contexts.Count > 0)
            rule["acco"] = new JsonArray([.. Contexts.Select(c => c.DeepClone())]);
        if (AuthenticationFlag is { } flag)
            rule["acaf"] = flag;
        if (ObjectDetails.Count > 0)
            rule["acod"] = new JsonArray([.. ObjectDetails.Select(c => c.DeepClone())]);
        return rule;
    }
}
