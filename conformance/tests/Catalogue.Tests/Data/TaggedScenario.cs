using System.Text.RegularExpressions;

namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>A scenario with all tags that bear on it: its own, its examples', its rule's and its feature's.</summary>
internal sealed partial record TaggedScenario(string Feature, string Title, IReadOnlySet<string> Tags)
{
    /// <summary>All scenarios below features/.</summary>
    public static IReadOnlyList<TaggedScenario> All { get; } = [.. CopiedFiles.Below("features", ".feature").SelectMany(f => Read(f, CopiedFiles.Text(f)))];

    /// <summary>Its requirement ids.</summary>
    public IEnumerable<string> Requirements => Tags.Where(t => t.StartsWith("REQ-", StringComparison.Ordinal));

    /// <summary>Scenarios of the feature in <paramref name="text"/>.</summary>
    public static IReadOnlyList<TaggedScenario> Read(string feature, string text)
    {
        var scenarios = new List<TaggedScenario>();
        List<string> pending = [], ofFeature = [], ofRule = [];
        HashSet<string> current = [];
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith('@'))
            {
                pending.AddRange(Tag().Matches(line.Split(" #")[0]).Select(m => m.Groups[1].Value));
                continue;
            }

            switch (Keyword().Match(line).Groups[1].Value)
            {
                case "Feature":
                    ofFeature = pending;
                    break;
                case "Rule":
                    ofRule = pending;
                    break;
                case "Examples":
                    current.UnionWith(pending);
                    break;
                case "Scenario" or "Scenario Outline" or "Example":
                    current = [.. ofFeature, .. ofRule, .. pending];
                    scenarios.Add(new TaggedScenario(feature, line, current));
                    break;
                default:
                    continue;
            }

            pending = [];
        }

        return scenarios;
    }

    [GeneratedRegex(@"@([^\s@]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("^(Feature|Rule|Scenario Outline|Scenario|Examples|Example):")]
    private static partial Regex Keyword();
}
