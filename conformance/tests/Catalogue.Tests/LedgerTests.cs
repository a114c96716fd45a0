using OneM2M.Conformance.Catalogue.Tests.Data;

namespace OneM2M.Conformance.Catalogue.Tests;

/// <summary>The two ledgers of a finished clause: every "shall" is accounted for, and so is what stands in tables, formulas, figures, steps and prose.</summary>
public sealed class LedgerTests
{
    /// <summary>Finished with all that stands below them. Of 8.3.2.3 and 8.4.2 only derivations are catalogued so far.</summary>
    private static readonly string[] Whole = ["7.1", "8.1.2", "10.1", "10.2", "10.3", "10.4", "10.5", "10.6", "10.7", "12.3.2.1", "F"];

    private static readonly IReadOnlyList<Requirement> All = RequirementCatalogue.Load().All;
    private static readonly IReadOnlyList<string> Finished = [.. CensusRow.All.Select(r => r.Clause).Where(IsFinished)];
    private static readonly IReadOnlyList<Requirement> Own = [.. All.Where(r => r.Doc == "TS-0003")];

    public static TheoryData<string> FinishedClauses => [.. Finished];

    public static TheoryData<string, string> Families
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var count in Ledger.Whole.Counts)
                data.Add(count.Clause, count.Family);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FinishedClauses))]
    public void TheShallsAddUpToTheCensus(string clause)
    {
        var counted = Own.Where(r => r.Clause == clause).Sum(r => r.Shalls);
        Assert.Equal(CensusRow.All.Single(r => r.Clause == clause).Shalls, counted);
    }

    [Fact]
    public void TheFinishedClausesAreThoseOfThePartsDone() => Assert.Equal(
        [
            "7.1", "7.1.1", "7.1.2", "7.1.3", "7.1.4", "7.1.5",
            "8.1.2", "8.1.2.0", "8.1.2.1", "8.1.2.2", "8.1.2.3", "8.1.2.4", "8.1.2.5",
            "10.1", "10.1.1", "10.1.1.0", "10.1.1.1", "10.1.1.2", "10.1.1.3", "10.1.1.4", "10.1.1.4.1", "10.1.1.4.2", "10.1.1.5", "10.1.1.6", "10.1.1.7", "10.1.1.8",
            "10.1.2", "10.1.3", "10.1.4",
            "10.2", "10.2.1", "10.2.2", "10.2.3",
            "10.3", "10.3.1", "10.3.2", "10.3.3", "10.3.4", "10.3.5", "10.3.6", "10.3.6.1", "10.3.6.2", "10.3.7", "10.3.8", "10.3.8.1", "10.3.8.2",
            "10.4", "10.5", "10.6", "10.7",
            "12.3.2.1",
            "F.0", "F.1", "F.1.1", "F.1.2", "F.2", "F.2.0", "F.2.1", "F.2.2",
        ],
        Finished);

    [Theory]
    [MemberData(nameof(Families))]
    public void AFamilyHasAsManyItemsAsTheText(string clause, string family)
    {
        var count = Ledger.Whole.Counts.Single(c => c.Clause == clause && c.Family == family);
        Assert.Equal(count.Count, Ledger.Whole.Items.Count(i => i.IsOf(count)));
    }

    [Fact]
    public void EveryItemBelongsToAFamily() =>
        Assert.Empty(Ledger.Whole.Items.Where(i => Ledger.Whole.Counts.Count(i.IsOf) != 1).Select(i => $"{i.Clause} {i.Item}"));

    [Fact]
    public void NoItemStandsTwice() =>
        Assert.Equal(Ledger.Whole.Items.Count, Ledger.Whole.Items.Select(i => (i.Clause, i.Item)).Distinct().Count());

    [Fact]
    public void EveryItemIsHeldByRequirementsThatExist() => Assert.Empty(Ledger.Whole.Items
        .SelectMany(i => i.Requirements.Count == 0 ? [$"{i.Clause} {i.Item} is held by nothing"] : i.Requirements.Where(r => All.All(q => q.Id != r)).Select(r => $"{i.Clause} {i.Item}: {r}")));

    [Fact]
    public void EveryRequirementOfAFinishedClauseStandsSomewhereInTheText()
    {
        var held = Ledger.Whole.Items.SelectMany(i => i.Requirements).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Own.Where(r => r.Shalls == 0 && !held.Contains(r.Id)).Select(r => r.Id));
    }

    [Fact]
    public void AClauseThatIsNotFinishedBooksNoMoreThanItHas() => Assert.Empty(Own
        .GroupBy(r => r.Clause)
        .Where(c => c.Sum(r => r.Shalls) > CensusRow.All.Single(r => r.Clause == c.Key).Shalls)
        .Select(c => c.Key));

    [Fact]
    public void RulesOfOtherDocumentsTakeNothingFromTheCensus() => Assert.Empty(All.Where(r => r.Doc != "TS-0003" && r.Shalls > 0).Select(r => r.Id));

    [Fact]
    public void EveryClauseOfTheCatalogueIsInTheCensus() =>
        Assert.Empty(Own.Select(r => r.Clause).Distinct().Except(CensusRow.All.Select(r => r.Clause)));

    [Fact]
    public void AShallIsNeverBookedOnAMay() => Assert.Empty(Own.Where(r => r.Shalls > 0 && r.Modality != Modality.Shall).Select(r => r.Id));

    private static bool IsFinished(string clause) =>
        Whole.Any(whole => clause == whole || clause.StartsWith(whole + ".", StringComparison.Ordinal));
}
