using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>Ctrl-C, with the built tool as a process: it cleans up, prints the summary and returns 3.</summary>
public sealed class InterruptTests
{
    [UnixFact]
    public async Task CtrlCCleansUpAndReports()
    {
        using var scratch = new Scratch();
        await using var tool = ToolProcess.Start(["run", "--rate", "100", "-v", "--out", scratch["out"]]);
        await tool.LineAsync("pass"); // a first verdict shows that scenarios run
        tool.Signal(ToolProcess.Interrupt);
        var (code, output, error) = await tool.EndAsync();

        Assert.Equal(ExitCode.Inconclusive, code);
        Assert.Contains("stopping; whatever was created is being removed", error, StringComparison.Ordinal);
        Assert.Contains(" not run in ", output, StringComparison.Ordinal);
        var report = scratch.Report("out");
        Assert.True(report.Summary.Pass > 0);
        Assert.True(report.Summary.NotRun > 0);
        Assert.Empty(report.LeftBehind);
    }
}
