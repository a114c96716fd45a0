using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>An accessControlPolicy of a scenario: rules are collected by the Given steps, the resource is made before the first When.</summary>
public sealed class PolicyDraft(string name)
{
    /// <summary>Name in the feature, e.g. "first".</summary>
    public string Name { get; } = name;

    /// <summary>For a sentence: "the policy", "the policy first".</summary>
    public string Described => Name == "the" ? "the policy" : $"the policy {Name}";

    /// <summary>privileges.</summary>
    public List<RuleDraft> Privileges { get; } = [];

    /// <summary>selfPrivileges beside those that the administrator needs for cleaning up.</summary>
    public List<RuleDraft> SelfPrivileges { get; } = [];

    /// <summary>Register entry that lets an implementation refuse this policy as malformed, e.g. "SD-038"; null where it may not.</summary>
    public string? MayBeRefused { get; set; }

    /// <summary>Whether refusing is what <see cref="MayBeRefused"/> tests and accepting the tolerated alternative, rather than the reverse.</summary>
    public bool RefusalIsTested { get; set; }

    /// <summary>Whether it stands in accessControlPolicyIDs of the guarded resource; one for a child of it does not.</summary>
    public bool Guards { get; init; } = true;

    /// <summary>CSE-relative address once created; null before.</summary>
    public string? Address { get; set; }

    /// <summary>{"acr": […]}.</summary>
    public static JsonObject Rules(IEnumerable<RuleDraft> rules) =>
        new() { ["acr"] = new JsonArray([.. rules.Select(r => r.ToJson())]) };
}
