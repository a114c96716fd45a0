using System.Net;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Runner.Targets;
using OneM2M.Conformance.Verdicts;
using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>`check`, `clean`, `list`, `explain` and `init`.</summary>
public sealed class OtherCommandTests
{
    [Fact]
    public async Task InitWritesAFileThatCheckTakes()
    {
        await using var cse = await HostingCse.StartAsync(new CseOptions { Listen = new IPEndPoint(IPAddress.Loopback, 0) });
        using var scratch = new Scratch();
        var init = await Invocation.OfAsync("init", "--url", cse.BaseAddress.ToString(), "--file", scratch["cse.yaml"]);
        Assert.Equal(ExitCode.Passed, init.Code);
        Assert.Equal(["cse.yaml", TargetFile.SchemaName], scratch.Names.Order(StringComparer.Ordinal));
        var target = TargetFile.Load(scratch["cse.yaml"]);
        Assert.Equal(("/id-in", "cse-in", "CAdmin"), (target.Profile.CseId, target.Profile.CseName, target.Profile.Admin));
        var check = await Invocation.OfAsync("check", "--target", scratch["cse.yaml"]);
        Assert.Contains("ok      CAdmin retrieves the CSEBase cse-in: 2000 OK", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("could not remove", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InitWithoutATerminalSaysWhichDefaultsItTook()
    {
        await using var cse = await HostingCse.StartAsync(new CseOptions { Listen = new IPEndPoint(IPAddress.Loopback, 0) });
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("init", "--url", cse.BaseAddress.ToString(), "--file", scratch["cse.yaml"]);
        Assert.Contains("the defaults of --admin were taken", seen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InitOverwritesNothing()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("init", "--file", scratch.Write("cse.yaml", "mine"));
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(scratch["cse.yaml"]));
    }

    [Fact]
    public async Task CheckOfTheReferenceFindsItReady()
    {
        var seen = await Invocation.OfAsync("check");
        Assert.DoesNotContain("problem", seen.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.Contains("originator that is not registered", seen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckNamesTheRemedyForAWrongAdministrator()
    {
        await using var cse = await HostingCse.StartAsync(new CseOptions { Listen = new IPEndPoint(IPAddress.Loopback, 0), AdminOriginator = "CBoss" });
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("check", "--target", scratch.Write("cse.yaml", TargetFiles.Valid(cse.BaseAddress.ToString())));
        Assert.Equal(ExitCode.Inconclusive, seen.Code);
        Assert.Contains("problem CAdmin retrieves the CSEBase cse-in: 4", seen.Output, StringComparison.Ordinal);
        Assert.Contains("cse.admin", seen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CleanFindsNothingAfterAnOrdinaryRun()
    {
        await using var cse = await HostingCse.StartAsync(new CseOptions { Listen = new IPEndPoint(IPAddress.Loopback, 0) });
        using var scratch = new Scratch();
        var target = scratch.Write("cse.yaml", TargetFiles.Valid(cse.BaseAddress.ToString()));
        await Invocation.OfAsync("run", "--target", target, "--requirement", "REQ-ACP-036", "--out", scratch["out"]);
        var seen = await Invocation.OfAsync("clean", "--target", target, "--prefix", "ts0003-");
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.Contains("0 removed, 0 left", seen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListIsFilteredAndMachineReadable()
    {
        var seen = await Invocation.OfAsync("list", "requirements", "--clause", "7.1.4", "--json");
        var rows = JsonNode.Parse(seen.Output)!.AsArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("7.1.4", r!["clause"]!.GetValue<string>()));
    }

    [Fact]
    public async Task ExplainTellsRuleClauseScenarioMutantAndAmbiguity()
    {
        var seen = await Invocation.OfAsync("explain", "REQ-ACP-057");
        Assert.Contains("TS-0003 V3.18.0, clause 7.1.3", seen.Output, StringComparison.Ordinal);
        foreach (var word in new[] { "rule", "scenario", "mutant" })
            Assert.Contains($"  {word} ", seen.Output, StringComparison.Ordinal);
        var ambiguous = await Invocation.OfAsync("explain", "REQ-ACP-078");
        Assert.Contains("SD-015", ambiguous.Output, StringComparison.Ordinal);
    }
}
