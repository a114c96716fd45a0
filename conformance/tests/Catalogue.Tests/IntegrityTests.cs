using OneM2M.Conformance.Catalogue.Tests.Data;

namespace OneM2M.Conformance.Catalogue.Tests;

/// <summary>Catalogue, features and register, each held against the others, both ways.</summary>
public sealed class IntegrityTests
{
    private static readonly IReadOnlyList<Requirement> All = RequirementCatalogue.Load().All;
    private static readonly HashSet<string> Ids = [.. All.Select(r => r.Id)];

    [Fact]
    public void EveryTagNamesARequirement() =>
        Assert.Empty(TaggedScenario.All.SelectMany(s => s.Requirements.Where(r => !Ids.Contains(r)).Select(r => $"{s.Feature}: {r}")));

    [Fact]
    public void EveryScenarioJudgesARequirement() =>
        Assert.Empty(TaggedScenario.All.Where(s => !s.Requirements.Any()).Select(s => $"{s.Feature}: {s.Title}"));

    [Fact]
    public void EveryRequirementThatAScenarioVerifiesHasOne()
    {
        var judged = TaggedScenario.All.SelectMany(s => s.Requirements).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(All.Where(r => r.Verify.Contains("scenario") && !judged.Contains(r.Id)).Select(r => r.Id));
    }

    [Fact]
    public void NoScenarioJudgesWhatTheCatalogueCallsUnjudged()
    {
        var judged = TaggedScenario.All.SelectMany(s => s.Requirements).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(All.Where(r => !r.Verify.Contains("scenario") && judged.Contains(r.Id)).Select(r => r.Id));
    }

    [Fact]
    public void WhatNothingJudgesHasAReason() =>
        Assert.Empty(All.Where(r => r.Verify.Any(v => v is "inspection" or "untestable") != r.Reason is { Length: >= 20 }).Select(r => r.Id));

    [Fact]
    public void NumbersHaveNoGaps()
    {
        // An id is never reused and none disappears: a requirement that is withdrawn keeps its entry.
        foreach (var letters in Ids.GroupBy(id => id[..^3]))
            Assert.Equal(Enumerable.Range(1, letters.Count()), letters.Select(id => int.Parse(id[^3..], System.Globalization.CultureInfo.InvariantCulture)).Order());
    }

    [Fact]
    public void EveryAmbiguityNamesAnEntryThatNamesItBack() => Assert.Empty(All
        .Where(r => r.Ambiguity is { } a && !RegisterEntry.All.Any(e => e.Id == a.Defect && e.Requirements.Contains(r.Id)))
        .Select(r => $"{r.Id} names {r.Ambiguity!.Defect}"));

    [Fact]
    public void EveryEntryOfTheRegisterNamesRequirementsThatExist() => Assert.Empty(RegisterEntry.All
        .SelectMany(e => e.Requirements.Count == 0 ? [$"{e.Id} names none"] : e.Requirements.Where(r => !Ids.Contains(r)).Select(r => $"{e.Id} names {r}")));

    [Fact]
    public void EveryEntryOfTheRegisterIsComplete() => Assert.Empty(RegisterEntry.All.SelectMany(e => e.MissingParts.Select(p => $"{e.Id}: {p}")));

    [Fact]
    public void TheRegisterIsNumberedWithoutGaps() =>
        Assert.Equal(Enumerable.Range(1, RegisterEntry.All.Count).Select(n => $"SD-{n:000}"), RegisterEntry.All.Select(e => e.Id));

    [Fact]
    public void TheEmbeddedCatalogueIsTheOneInTheFiles() =>
        Assert.Equal(RequirementCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "catalogue/requirements")).Sha256, RequirementCatalogue.Load().Sha256);

    [Fact]
    public void TagsOfFeatureRuleScenarioAndExamplesAllCount()
    {
        const string Text = "@a\nFeature: f\n@b\nRule: r\n@REQ-ACP-001 @c\n@d # remark @no\nScenario Outline: s\nGiven x\n@e\nExamples:\n| a |\nScenario: t\n";
        var scenarios = TaggedScenario.Read("f", Text);
        Assert.Equal(["REQ-ACP-001", "a", "b", "c", "d", "e"], scenarios[0].Tags.Order(StringComparer.Ordinal));
        Assert.Equal(["a", "b"], scenarios[1].Tags.Order(StringComparer.Ordinal));
    }
}
