using OneM2M.Conformance.Verdicts;
using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>
/// `run --strict`. No requirement of part 1 is a "should", so that no run has a Warning yet; what an Inconclusive costs is shown with a
/// target file that names another service provider than that of the CSE: nothing is found under absolute addresses, and that alone.
/// </summary>
public sealed class StrictTests
{
    [Theory]
    [InlineData(ExitCode.Passed)]
    [InlineData(ExitCode.Inconclusive, "--strict")]
    public async Task AnInconclusiveScenarioAmongOthersReturns(int code, params string[] options)
    {
        await using var cse = await HostingCse.StartAsync(new CseOptions());
        using var scratch = new Scratch();
        var target = scratch.Write("cse.yaml", TargetFiles.Valid(cse.BaseAddress.ToString()) + "\n  sp: //elsewhere.example");
        var seen = await Invocation.OfAsync(["run", "--target", target, "--clause", "7.1.2", "--out", scratch["out"], .. options]);
        var summary = scratch.Report("out").Summary;
        Assert.True(summary is { Pass: > 0, Inconclusive: > 0, Fail: 0, Warning: 0, Error: 0, NotRun: 0 }, summary.ToString());
        Assert.Equal(code, seen.Code);
    }

    [Theory]
    [InlineData]
    [InlineData("--strict")]
    public async Task WhereAllIsConclusiveItReturns0(params string[] options)
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync(["run", "--clause", "7.1.2", "--out", scratch["out"], .. options]);
        Assert.Equal(ExitCode.Passed, seen.Code);
    }
}
