using System.Text.RegularExpressions;
using System.Xml.Linq;
using OneM2M.Conformance.Architecture.Tests.Repository;

namespace OneM2M.Conformance.Architecture.Tests.House;

/// <summary>What every file that is tracked keeps, whatever it holds.</summary>
public static partial class TreeRules
{
    private static readonly HashSet<string> Defects = [.. Heading().Matches(SourceTree.Current.At("docs/spec-defects.md").Text).Select(m => m.Groups[1].Value)];

    /// <summary>All rules.</summary>
    public static IReadOnlyList<HouseRule> All { get; } =
    [
        new("NoPathOfAMachine", HouseRule.NoLine(MachinePath(), f => f.Name != nameof(TreeRules) + ".cs"), Md("see /ho" + "me/anna/cse.log"), Md("see docs/guides")),
        new("NoRegistryHost", HouseRule.NoLine(Registry(), f => f.Name != nameof(TreeRules) + ".cs"), Md("from https://api.nu" + "get.org/v3"), Md("from the package feed")),
        new("RelativeLinksLeadSomewhere", DeadLinks, Md("[a](missing.md)"), Md("[register](spec-defects.md#sd-004), [web](https://www.onem2m.org), [here](#a)")),
        new("DefectsAreInTheRegister", UnknownDefects, Md("see SD-" + "999"), Md("see SD-004")),
        new("PackagesHaveTheirVersionsInOnePlace", VersionedPackage, Project("<PackageReference Include=\"xunit\" Version=\"2.9.3\" />"), Project("<PackageReference Include=\"xunit\" />")),
        new("PackagesArePinnedExactly", FloatingPackage, Project("<PackageVersion Include=\"xunit\" Version=\"2.*\" />"), Project("<PackageVersion Include=\"xunit\" Version=\"2.9.3\" />")),
        new(
            "NoScenarioIsIgnoredWithoutAReason",
            IgnoredScenario,
            new("features/a.feature", "Feature: a\n  @ignore\n  Scenario: b\n"),
            new("features/a.feature", "Feature: a\n  # Reason: waits for clause 8.2, which brings associations.\n  @ignore\n  Scenario: b\n")),
        new("EveryTextEndsWithALineAndHasNoCarriageReturn", Unix, new("a/b.yaml", "a: 1\r\n"), new("a/b.yaml", "a: 1\n")),
    ];

    private static SourceFile Md(string text) => new("docs/a.md", text);

    private static SourceFile Project(string item) => new("a/b.csproj", $"<Project><ItemGroup>{item}</ItemGroup></Project>");

    private static IEnumerable<string> DeadLinks(SourceFile file)
    {
        if (!file.Is(".md"))
            yield break;
        var folder = file.Path.Contains('/') ? file.Path[..file.Path.LastIndexOf('/')] : "";
        foreach (var target in Link().Matches(file.Text).Select(m => m.Groups[1].Value.Split('#')[0]).Where(t => t.Length > 0 && !t.Contains("://") && !t.StartsWith("mailto:", StringComparison.Ordinal)))
        {
            var path = Path.GetRelativePath(SourceTree.Current.Root, Path.GetFullPath(Path.Combine(SourceTree.Current.Root, folder, target))).Replace('\\', '/');
            if (!SourceTree.Current.Has(path))
                yield return $"{file.Path} links to {target}";
        }
    }

    // A test of bad input names an entry that does not exist on purpose.
    private static IEnumerable<string> UnknownDefects(SourceFile file) => Layers.LayerTable.IsTest(file.Path)
        ? []
        : Defect().Matches(file.Text).Select(m => m.Value).Distinct().Where(d => !Defects.Contains(d)).Select(d => $"{file.Path} names {d}");

    private static IEnumerable<string> VersionedPackage(SourceFile file) =>
        file.Is(".csproj", ".props", ".targets")
            ? XDocument.Parse(file.Text).Descendants("PackageReference").Where(p => p.Attribute("Version") is not null || p.Attribute("VersionOverride") is not null)
                .Select(p => $"{file.Path} gives {(string?)p.Attribute("Include")} a version")
            : [];

    private static IEnumerable<string> FloatingPackage(SourceFile file) =>
        file.Is(".csproj", ".props", ".targets")
            ? XDocument.Parse(file.Text).Descendants("PackageVersion").Where(p => !ExactVersion().IsMatch((string?)p.Attribute("Version") ?? ""))
                .Select(p => $"{file.Path} lets {(string?)p.Attribute("Include")} float")
            : [];

    private static IEnumerable<string> IgnoredScenario(SourceFile file) =>
        file.Is(".feature")
            ? file.Lines.Index().Where(l => l.Item.Contains("@ignore", StringComparison.Ordinal) && (l.Index == 0 || !file.Lines[l.Index - 1].TrimStart().StartsWith("# Reason: ", StringComparison.Ordinal)))
                .Select(l => $"{file.Path}:{l.Index + 1}")
            : [];

    private static IEnumerable<string> Unix(SourceFile file) =>
        file.Is(".cs", ".feature", ".yaml", ".md", ".json", ".csproj", ".props", ".targets") && (file.Text.Contains('\r') || !file.Text.EndsWith('\n')) ? [file.Path] : [];

    [GeneratedRegex(@"(?<![\w.:/])/(?:home|root|work|Users|tmp)/\w|\b[A-Z]:\\\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:api\.nuget\.org|nuget\.org/v3|registry\.npmjs\.org|pypi\.org|files\.pythonhosted\.org|crates\.io|proxy\.golang\.org|pkgs\.dev\.azure\.com)\b|<add key=.*value=""http")]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<!`)\[[^\]\n]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\bSD-\d{3}\b")]
    private static partial Regex Defect();

    [GeneratedRegex(@"^### (SD-\d{3}) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\d+(?:\.\d+){1,3}(?:-[\w.]+)?$")]
    private static partial Regex ExactVersion();
}
