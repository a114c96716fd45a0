using System.Globalization;
using System.Text.RegularExpressions;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>`run --plan`: it touches nothing, and what it announces is what a run then does.</summary>
public sealed partial class PlanTests
{
    /// <summary>An estimate is as good as this factor says.</summary>
    private const double Near = 2;

    [Fact]
    public async Task ThePlanSendsAndWritesNothing()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("run", "--plan", "--target", scratch.Write("cse.yaml", TargetFiles.Valid()), "--out", scratch["out"]);
        Assert.Equal(ExitCode.Passed, seen.Code);
        foreach (var word in new[] { "requests", "creates", "deletes", "connections", "duration" })
            Assert.Contains(Environment.NewLine + word, seen.Output, StringComparison.Ordinal);
        Assert.Equal(["cse.yaml"], scratch.Names);
    }

    [Theory]
    [InlineData("7.1.1")]
    [InlineData("7.1.4")]
    public async Task WhatItAnnouncesIsWhatARunDoes(string clause)
    {
        await using var gateway = await Gateway.StartAsync();
        using var scratch = new Scratch();
        var target = scratch.Write("cse.yaml", TargetFiles.Valid(gateway.Address.ToString())
            .Replace("[acp, http]", $"[{string.Join(", ", Iut.Capabilities.All.Keys)}]", StringComparison.Ordinal) + "\n  sp: //m2msp.example");
        var plan = await Invocation.OfAsync("run", "--plan", "--target", target, "--clause", clause, "--out", scratch["out"]);
        Assert.Equal(ExitCode.Passed, plan.Code);
        Assert.Equal(0, gateway.Requests);
        Assert.False(Directory.Exists(scratch["out"]));

        var run = await Invocation.OfAsync("run", "-q", "--target", target, "--clause", clause, "--out", scratch["out"]);
        Assert.Equal(ExitCode.Passed, run.Code);
        var scenarios = scratch.Report("out").Scenarios;
        Assert.Equal(scenarios.Count, Number(Scenarios().Match(plan.Output)));
        Assert.Equal(scenarios.Select(s => s.Feature).Distinct().Count(), Number(Features().Match(plan.Output)));
        IsNear(gateway.Requests, Number(RequestCount().Match(plan.Output)));
        IsNear(gateway.Count("POST"), Number(Creates().Match(plan.Output)));
    }

    [Fact]
    public async Task OfAShimItSaysProcessesAndOperationsAndStartsNothing()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("run", "--plan", "--target", scratch.Write("shim.yaml", TargetFiles.Shim("  processes: 3")), "--clause", "10", "--out", scratch["out"]);
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.Contains("against Example, through its shim" + Environment.NewLine, seen.Output, StringComparison.Ordinal);
        Assert.Contains("not asked   22 scenarios that need an HTTP binding", seen.Output, StringComparison.Ordinal);
        Assert.Contains("processes   3 of: shim" + Environment.NewLine, seen.Output, StringComparison.Ordinal);
        Assert.Contains("derive.km 80" + Environment.NewLine, seen.Output, StringComparison.Ordinal);
        foreach (var word in new[] { "requests", "creates", "deletes", "connections" })
            Assert.DoesNotContain(Environment.NewLine + word, seen.Output, StringComparison.Ordinal);
        var operations = OperationCounts().Matches(seen.Output).Select(Number).ToList();
        var handshakes = Number(Handshakes().Match(seen.Output));
        Assert.True(handshakes > 500, $"{handshakes} scenarios of handshakes");
        Assert.Equal(Number(Scenarios().Match(seen.Output)) - 22 - handshakes, operations.Sum());
        Assert.Equal(operations.Sum(), Number(Operations().Match(seen.Output)));
        Assert.Equal(["shim.yaml"], scratch.Names);
    }

    private static void IsNear(int seen, int announced) =>
        Assert.True(announced <= seen * Near && seen <= announced * Near, $"announced {announced}, seen {seen}");

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"would run +(\d+) scenarios")]
    private static partial Regex Scenarios();

    [GeneratedRegex(@"not asked +(\d+) scenarios that need a place where it speaks \(D\)TLS")]
    private static partial Regex Handshakes();

    [GeneratedRegex(@"scenarios in (\d+) features")]
    private static partial Regex Features();

    [GeneratedRegex(@"requests +about (\d+)")]
    private static partial Regex RequestCount();

    [GeneratedRegex(@"creates +about (\d+) resources")]
    private static partial Regex Creates();

    [GeneratedRegex(@"operations +at most (\d+)")]
    private static partial Regex Operations();

    [GeneratedRegex(@"^ +[a-zA-Z0-9.]+ (\d+)\r?$", RegexOptions.Multiline)]
    private static partial Regex OperationCounts();
}
