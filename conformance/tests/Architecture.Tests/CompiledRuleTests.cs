using OneM2M.Conformance.Architecture.Tests.Compiled;

namespace OneM2M.Conformance.Architecture.Tests;

/// <summary>The rules about types: none is broken, each finds its made-up violation, none forbids a name that nothing has.</summary>
public sealed class CompiledRuleTests
{
    public static TheoryData<string> Rules => [.. CompiledRules.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void NothingBreaks(string rule) => Assert.Empty(Rule(rule).Violations());

    [Theory]
    [MemberData(nameof(Rules))]
    public void AMadeUpTypeBreaks(string rule) => Assert.Equal([Rule(rule).Broken.FullName!], Rule(rule).ViolationsOfTheMadeUpType());

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatIsForbiddenExists(string rule)
    {
        var names = typeof(object).Assembly.GetTypes()
            .Concat(new[] { "System.Net.Http", "System.Net.Sockets", "System.Console" }.SelectMany(a => System.Reflection.Assembly.Load(a).GetTypes()))
            .Concat(Layers.LayerTable.All.SelectMany(l => System.Reflection.Assembly.Load(Layers.ProjectFile.All.Single(p => p.Folder == l.Project).Assembly).GetTypes()))
            .SelectMany(t => new[] { t.FullName, t.Namespace })
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(Rule(rule).Forbidden, forbidden => Assert.Contains(names, n => n == forbidden || n?.StartsWith(forbidden + ".", StringComparison.Ordinal) == true));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ExceptionsAreNeeded(string rule)
    {
        var without = (Rule(rule) with { Except = [] }).Violations();
        Assert.All(Rule(rule).Except, excused => Assert.Contains(without, t => t.StartsWith(excused, StringComparison.Ordinal)));
    }

    private static CompiledRule Rule(string name) => CompiledRules.All.Single(r => r.Name == name);
}
