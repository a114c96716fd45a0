using System.Text.RegularExpressions;

namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>An entry of docs/spec-defects.md.</summary>
internal sealed partial record RegisterEntry(string Id, string Body)
{
    private static readonly string[] Parts = ["Places", "What is unclear", "Our reading", "Tolerated", "Requirements"];

    /// <summary>All entries, in the order of the file.</summary>
    public static IReadOnlyList<RegisterEntry> All { get; } =
        [.. Entry().Matches(CopiedFiles.Text("docs/spec-defects.md")).Select(m => new RegisterEntry(m.Groups[1].Value, m.Groups[2].Value))];

    /// <summary>The requirements that it names.</summary>
    public IReadOnlyList<string> Requirements => [.. RequirementId().Matches(Body[Math.Max(0, Body.IndexOf("**Requirements:**", StringComparison.Ordinal))..]).Select(m => m.Value)];

    /// <summary>Parts that are absent or empty.</summary>
    public IEnumerable<string> MissingParts => Parts.Where(p => !Regex.IsMatch(Body, $@"^- \*\*{p}:\*\* \S", RegexOptions.Multiline));

    [GeneratedRegex(@"^### (SD-\d{3}) .+?\n(.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"REQ-[A-Z]+-\d{3}")]
    private static partial Regex RequirementId();
}
