using OneM2M.Conformance.Architecture.Tests.House;
using OneM2M.Conformance.Architecture.Tests.Repository;

namespace OneM2M.Conformance.Architecture.Tests;

/// <summary>The house rules over every file of the repository, and each over a file that breaks it.</summary>
public sealed class HouseRuleTests
{
    public static TheoryData<string> Rules => [.. All.Select(r => r.Name)];

    private static IEnumerable<HouseRule> All => CodeRules.All.Concat(TreeRules.All);

    [Theory]
    [MemberData(nameof(Rules))]
    public void NoFileBreaks(string rule) => Assert.Empty(SourceTree.Current.Files.SelectMany(Rule(rule).Find));

    [Theory]
    [MemberData(nameof(Rules))]
    public void AMadeUpFileBreaks(string rule) => Assert.Single(Rule(rule).Find(Rule(rule).Broken));

    [Theory]
    [MemberData(nameof(Rules))]
    public void AMadeUpFileKeeps(string rule) => Assert.Empty(Rule(rule).Find(Rule(rule).Kept));

    private static HouseRule Rule(string name) => All.Single(r => r.Name == name);
}
