using OneM2M.Conformance.Mutants;
using OneM2M.Conformance.Verdicts;
using OneM2M.Transport;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>`run` against the embedded reference: exit codes, files, options.</summary>
public sealed class RunCommandTests
{
    [Fact]
    public async Task ARunThatPassesWritesThreeFilesAndReturns0()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("run", "--requirement", "REQ-ACP-036", "--out", scratch["out"]);
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.Equal(["junit.xml", "report.html", "run.json"], Directory.GetFiles(scratch["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains(" 0 failed", seen.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', seen.Output);
    }

    [Fact]
    public async Task AMutantFailsInFiveLinesAndReturns1()
    {
        using var scratch = new Scratch();
        var mutant = Mutant.All.First(m => m.Requirement == "REQ-ACP-057");
        var seen = await Invocation.OfAsync("run", "--requirement", "REQ-ACP-057", "--mutant", mutant.Name, "--out", scratch["out"]);
        Assert.Equal(ExitCode.Failed, seen.Code);
        var lines = seen.Output.Split(Environment.NewLine).SkipWhile(l => !l.StartsWith("FAIL", StringComparison.Ordinal)).Take(5).ToList();
        Assert.Contains("REQ-ACP-057", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  clause    TS-0003 7.1.3", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  expected  ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("  seen      ", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("  repeat    curl ", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailFastLeavesTheRestUnrun()
    {
        using var scratch = new Scratch();
        var mutant = Mutant.All.First(m => m.Requirement == "REQ-ACP-057");
        var seen = await Invocation.OfAsync("run", "--clause", "7.1.3", "--mutant", mutant.Name, "--fail-fast", "--parallel", "1", "--out", scratch["out"]);
        var report = scratch.Report("out");
        Assert.Equal(ExitCode.Failed, seen.Code);
        Assert.Equal(1, report.Summary.Fail);
        Assert.True(report.Summary.NotRun > 0);
        Assert.Empty(report.LeftBehind);
    }

    [Fact]
    public async Task ReadOnlySendsNothingButRetrieve()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("run", "--clause", "7.1.4", "--read-only", "--out", scratch["out"]);
        var report = scratch.Report("out");
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.Equal(0, report.Summary.Error);
        Assert.All(report.Scenarios.SelectMany(s => s.Steps).SelectMany(s => s.Evidence).Where(e => e is { Kind: "exchange", Request: not null }),
            e => Assert.StartsWith("GET ", e.Request, StringComparison.Ordinal));
        Assert.Contains(report.Scenarios, s => s.Verdict == Verdict.NotApplicable && s.Reason!.StartsWith("--read-only", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NothingConclusiveReturns3()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("run", "--requirement", "REQ-ACP-036", "--exclude", "shim", "--read-only", "--out", scratch["out"]);
        Assert.Equal(ExitCode.Inconclusive, seen.Code);
    }

    /// <summary>Nothing is drawn at random yet: the help says so instead of promising more.</summary>
    [Fact]
    public async Task TheSeedIsRecorded()
    {
        using var scratch = new Scratch();
        await Invocation.OfAsync("run", "--requirement", "REQ-ACP-036", "--seed", "20260117", "--out", scratch["out"]);
        Assert.Equal(20260117, scratch.Report("out").Seed);
        var help = await Invocation.OfAsync("run", "--help");
        var said = string.Join(' ', help.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("--seed <N> Recorded in run.json; nothing else depends on it", said, StringComparison.Ordinal);
    }

    /// <summary>The reference is told what to believe under a token; neither it nor the headers that carry it are evidence.</summary>
    [Fact]
    public async Task TheTestIdentityLeavesNoTrace()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("run", "--requirement", "REQ-ACP-013", "--requirement", "REQ-ACP-039", "-v", "--out", scratch["out"]);
        foreach (var text in Directory.GetFiles(scratch["out"]).Select(File.ReadAllText).Append(seen.Output).Append(seen.Error))
        {
            Assert.DoesNotContain(TestIdentity.TokenHeader, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(TestIdentity.IdentityHeader, text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
