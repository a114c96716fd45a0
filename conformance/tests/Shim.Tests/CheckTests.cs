using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>`ts0003 check` of a shim: what it lists, whether it answers, what is not pinned; nothing is asked over the wire.</summary>
public sealed class CheckTests
{
    [Fact]
    public async Task OfASampleThatIsReady()
    {
        using var bench = new ShimBench(["python3", ShimBench.PythonSample]);
        var seen = await bench.InvokeAsync("check");
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.StartsWith("ok      shim Python sample shim 1 lists 21 of 22 operations; not judged: aka.milenage", seen.Output, StringComparison.Ordinal);
        Assert.Contains("ok      derive.km answers vector km-1" + Environment.NewLine, seen.Output, StringComparison.Ordinal);
        Assert.Equal(22, seen.Output.Split(Environment.NewLine).Count(l => l.StartsWith("ok ", StringComparison.Ordinal)));
        Assert.Contains("since its shim does not list aka.milenage (55)", seen.Output, StringComparison.Ordinal);
        Assert.Contains("since the target file names no HTTP binding", seen.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CSEBase", seen.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("skipped", seen.Output, StringComparison.Ordinal);
        Assert.Empty(seen.Error);
    }

    [Fact]
    public async Task WithoutPinsItNamesThem()
    {
        using var bench = new ShimBench(["python3", ShimBench.PythonSample], pins: false);
        var seen = await bench.InvokeAsync("check");
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.Contains("skipped derive.usageKey: not asked, since a pin is missing", seen.Output, StringComparison.Ordinal);
        Assert.Contains("skipped pin suidEncoding is not set: what the standard leaves open there is not judged (derive.usageKey)", seen.Output, StringComparison.Ordinal);
        Assert.Contains("shim: { pins: { suidEncoding: digits | octet } }", seen.Output, StringComparison.Ordinal);
        Assert.Contains("since the target file does not pin ", seen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatItAnnouncesAsNotApplicableIsSoInARun()
    {
        using var bench = new ShimBench(["python3", ShimBench.PythonSample], pins: false);
        var seen = await bench.InvokeAsync("check");
        var run = await bench.RunAsync();
        var announced = seen.Output.Split(Environment.NewLine).Where(l => l.Contains("would be not applicable", StringComparison.Ordinal))
            .Sum(l => int.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(run.Report!.Summary.NotApplicable, announced);
        Assert.Equal(0, run.Report.Summary.Inconclusive);
    }

    [Theory]
    [InlineData("fails", "derive.km, vector km-1: the shim failed: out of ink")]
    [InlineData("refuses everything", "derive.km refuses vector km-1: no")]
    [InlineData("crashes", "ended with exit code 7 and without an answer")]
    public async Task OneThatDoesNotAnswerIsAProblem(string behaviour, string what)
    {
        using var bench = ShimBench.Hostile(behaviour);
        var seen = await bench.InvokeAsync("check");
        Assert.Equal(ExitCode.Inconclusive, seen.Code);
        Assert.Contains("problem ", seen.Output, StringComparison.Ordinal);
        Assert.Contains(what, seen.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("note    0 of", seen.Output, StringComparison.Ordinal);
        bench.Gone();
    }

    /// <summary>The first operation is answered, the second one never: Ctrl-C ends the wait, and what was seen until then is told.</summary>
    [UnixFact]
    public async Task CtrlCLeavesWhatWasSeen()
    {
        using var bench = ShimBench.Hostile("hangs at the second request");
        await using var tool = ToolProcess.Start(["check", "--target", bench.Target]);
        await bench.WaitForAsync("hanging");
        tool.Signal(ToolProcess.Interrupt);
        var (code, output, _) = await tool.EndAsync();
        Assert.Equal(ExitCode.Inconclusive, code);
        Assert.StartsWith("ok      shim Python sample shim 1 lists 21 of 22 operations", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split(Environment.NewLine).Count(l => l.StartsWith("ok ", StringComparison.Ordinal)));
        bench.Gone();
    }

    [Fact]
    public async Task OneThatIsNoneIsUnreachable()
    {
        using var bench = ShimBench.Hostile("greets with garbage");
        var seen = await bench.InvokeAsync("check");
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.StartsWith("ts0003: shim.command: the program does not introduce itself", seen.Error, StringComparison.Ordinal);
    }
}
