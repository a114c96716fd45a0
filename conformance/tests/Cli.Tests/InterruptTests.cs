using System.Diagnostics;
using System.Runtime.InteropServices;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>Ctrl-C, with the built tool as a process: it cleans up, prints the summary and returns 3.</summary>
public sealed partial class InterruptTests
{
    private const int Interrupt = 2;

    [Fact]
    public async Task CtrlCCleansUpAndReports()
    {
        if (OperatingSystem.IsWindows())
            return; // there a process cannot send Ctrl-C to another one without sharing its console

        using var scratch = new Scratch();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(Application).Assembly.Location, "run", "--rate", "100", "-v", "--out", scratch["out"] })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();

        // A first verdict shows that scenarios run; then it is interrupted.
        string? line;
        do
            line = await process.StandardOutput.ReadLineAsync();
        while (line is not null && !line.StartsWith("pass", StringComparison.Ordinal));
        Assert.NotNull(line);
        Assert.Equal(0, Kill(process.Id, Interrupt));
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(ExitCode.Inconclusive, process.ExitCode);
        Assert.Contains("stopping; what was created is being removed", await error, StringComparison.Ordinal);
        Assert.Contains(" not run in ", output, StringComparison.Ordinal);
        var report = RunReportFile.FromJson(await File.ReadAllTextAsync(Path.Combine(scratch["out"], "run.json")));
        Assert.True(report.Summary.Pass > 0);
        Assert.True(report.Summary.NotRun > 0);
        Assert.Empty(report.LeftBehind);
        Assert.DoesNotContain('\u001b', output);
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int process, int signal);
}
