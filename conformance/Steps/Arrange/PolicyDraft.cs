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

    /// <summary>Terms on which an implementation may refuse this policy; null where it may not.</summary>
    public RefusalTerms? MayBeRefused { get; set; }

    /// <summary>Whether it stands in accessControlPolicyIDs of the guarded resource; one for a child of it does not.</summary>
    public bool Guards { get; init; } = true;

    /// <summary>Whether privileges let the administrator in too: nobody judges it, and it can look at what a request left behind.</summary>
    public bool AdmitsAdministrator { get; init; }

    /// <summary>CSE-relative address once created; null before.</summary>
    public string? Address { get; set; }

    /// <summary>{"acr": […]}.</summary>
    public static JsonObject Rules(IEnumerable<RuleDraft> rules) =>
        new() { ["acr"] = new JsonArray([.. rules.Select(r => r.ToJson())]) };
}
