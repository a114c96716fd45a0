using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>Which scenarios are taken, by clause, requirement, tag and exclusion.</summary>
public sealed class SelectionTests
{
    private static readonly ScenarioDescription Scenario = new(
        "id", "name", "07-authorization/a.feature", ["REQ-ACP-048", "REQ-ACP-110"], ["7.1.3", "9.6.2.1"], ["REQ-ACP-048", "REQ-ACP-110", "slow"]);

    [Theory]
    [InlineData(true, "7")]
    [InlineData(true, "7.1")]
    [InlineData(true, "7.1.3")]
    [InlineData(false, "7.1.3.1")]
    [InlineData(false, "7.1.30")]
    [InlineData(false, "7.1.")]
    [InlineData(false, "7.10")]
    [InlineData(false, "1.3")]
    [InlineData(false, "")]
    [InlineData(true, "9.6.2")]
    [InlineData(true, "8", "7.1")]
    [InlineData(false, "8", "10")]
    public void AClauseTakesWhatIsBelowIt(bool taken, params string[] clauses) => Assert.Equal(taken, new Selection { Clauses = clauses }.Takes(Scenario));

    [Fact]
    public void AClauseTakesNoClauseThatOnlyBeginsWithTheSameDigits()
    {
        var selection = new Selection { Clauses = ["7.1"] };
        Assert.True(selection.Takes(Scenario with { Clauses = ["7.1"] }));
        Assert.False(selection.Takes(Scenario with { Clauses = ["7.10"] }));
        Assert.False(selection.Takes(Scenario with { Clauses = ["7.10.1"] }));
        Assert.False(selection.Takes(Scenario with { Clauses = ["17.1"] }));
    }

    [Theory]
    [InlineData(true, "REQ-ACP-048")]
    [InlineData(true, "req-acp-048")]
    [InlineData(true, "REQ-ACP-001", "REQ-ACP-110")]
    [InlineData(false, "REQ-ACP-04")]
    [InlineData(false, "REQ-ACP-0480")]
    [InlineData(false, "REQ-ACP-001")]
    public void ARequirementIsTakenByItsId(bool taken, params string[] ids) => Assert.Equal(taken, new Selection { Requirements = ids }.Takes(Scenario));

    [Theory]
    [InlineData(true, "slow")]
    [InlineData(true, "@slow")]
    [InlineData(true, "SLOW")]
    [InlineData(true, "REQ-ACP-048")]
    [InlineData(true, "nobody-has-it", "slow")]
    [InlineData(false, "slo")]
    [InlineData(false, "nobody-has-it")]
    public void ATagIsTakenByItsName(bool taken, params string[] tags) => Assert.Equal(taken, new Selection { Tags = tags }.Takes(Scenario));

    [Theory]
    [InlineData(false, "slow")]
    [InlineData(false, "@slow")]
    [InlineData(false, "req-acp-110")]
    [InlineData(false, "7.1")]
    [InlineData(false, "9.6.2.1")]
    [InlineData(false, "nobody-has-it", "slow")]
    [InlineData(true, "7.10")]
    [InlineData(true, "7.1.3.1")]
    [InlineData(true, "nobody-has-it")]
    public void WhatIsExcludedIsLeftOut(bool taken, params string[] what) => Assert.Equal(taken, new Selection { Excluded = what }.Takes(Scenario));

    [Fact]
    public void WithoutAWishEverythingIsTaken() => Assert.True(new Selection().Takes(Scenario with { Requirements = [], Clauses = [], Tags = [] }));

    [Theory]
    [InlineData(true, "7.1", "REQ-ACP-048", "slow", "8")]
    [InlineData(false, "7.2", "REQ-ACP-048", "slow", "8")]
    [InlineData(false, "7.1", "REQ-ACP-049", "slow", "8")]
    [InlineData(false, "7.1", "REQ-ACP-048", "fast", "8")]
    [InlineData(false, "7.1", "REQ-ACP-048", "slow", "7.1.3")]
    public void TheListsNarrowEachOther(bool taken, string clause, string requirement, string tag, string excluded) =>
        Assert.Equal(taken, new Selection { Clauses = [clause], Requirements = [requirement], Tags = [tag], Excluded = [excluded] }.Takes(Scenario));
}
