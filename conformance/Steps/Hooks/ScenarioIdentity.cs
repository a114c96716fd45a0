using System.Collections;
using System.Security.Cryptography;
using System.Text;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Hooks;

/// <summary>Names a scenario, or one example of an outline, the same way before, during and after a run.</summary>
/// <param name="Id">Feature, scenario, and a short hash of the example's values where there are any.</param>
/// <param name="Name">Title with the example's values.</param>
/// <param name="Feature">Path below features/.</param>
/// <param name="Requirements">From the tags, in order.</param>
/// <param name="Clauses">Of those requirements.</param>
/// <param name="IsOfShim">Whether a vector judges it: an implementation claims it by listing the operation, and needs no other claim.</param>
public sealed record ScenarioIdentity(
    string Id, string Name, string Feature, IReadOnlyList<string> Requirements, IReadOnlyList<string> Clauses, bool IsOfShim)
{
    /// <summary>Tag of the scenarios whose requirements need claims elsewhere and an operation of the shim here.</summary>
    public const string ShimTag = "shim";

    /// <summary>Tag of the scenarios that are about an entry under tls of the target file, and need no HTTP binding.</summary>
    public const string HandshakeTag = "handshake";

    /// <summary>The identity of a scenario that SpecFlow is about to run.</summary>
    public static ScenarioIdentity Of(FeatureInfo feature, ScenarioInfo scenario, RequirementCatalogue catalogue) => Of(
        feature.FolderPath, feature.Title, scenario.Title,
        scenario.Arguments.Cast<DictionaryEntry>().Select(a => a.Value?.ToString() ?? "").ToList(),
        feature.Tags.Concat(scenario.Tags), catalogue);

    /// <summary>The identity of a scenario with these titles, example values and tags (without the at sign).</summary>
    public static ScenarioIdentity Of(
        string folder, string feature, string title, IReadOnlyList<string> values, IEnumerable<string> tags, RequirementCatalogue catalogue)
    {
        var all = tags.ToList();
        var requirements = all.Where(t => t.StartsWith("REQ-", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var path = $"{folder}/{Slug(feature)}";
        var id = $"{path}/{Slug(title)}" + (values.Count > 0 ? "#" + Hash(values) : "");
        var name = title + (values.Count > 0 ? " (" + string.Join(", ", values) + ")" : "");
        var clauses = requirements.Select(r => catalogue.ById(r).Clause).Distinct(StringComparer.Ordinal).ToList();
        return new ScenarioIdentity(id, name, path + ".feature", requirements, clauses, all.Contains(ShimTag));
    }

    /// <summary>A result that says NotRun.</summary>
    public ScenarioResult ToResult() => new() { Id = Id, Name = Name, Feature = Feature, Requirements = Requirements, Clauses = Clauses };

    private static string Slug(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Hash(IReadOnlyList<string> values) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', values)))[..4]);
}
