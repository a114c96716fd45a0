using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>Decisions about access through a shim: listing the operation is the claim, and the role of a hosting CSE has to be named.</summary>
public sealed class DecisionTests
{
    [Theory]
    [InlineData("python")]
    [InlineData("csharp")]
    public async Task ASampleDecidesRightWithoutAnyClaim(string name)
    {
        using var bench = new ShimBench(name == "python" ? ["python3", ShimBench.PythonSample] : ShimBench.CSharpSample);
        var run = await bench.RunAsync("--tag", "shim");
        run.IsReadable();
        Assert.Equal(ExitCode.Passed, run.Code);
        Assert.True(run.With(Verdict.Pass).Count() >= 120);
        Assert.All(run.Report!.Scenarios, s => Assert.True(s.Verdict == Verdict.Pass, $"{s.Name}: {s.Reason}"));
    }

    [Fact]
    public async Task WhoIsNoHostingCseIsNotJudged()
    {
        using var bench = new ShimBench(["python3", ShimBench.PythonSample], cse: false);
        var run = await bench.RunAsync("--tag", "shim");
        run.IsReadable();
        Assert.All(run.Report!.Scenarios, s => Assert.StartsWith("it binds hosting-cse", s.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("REQ-ACP-048", "\"[^/]*\".join", "\".*\".join")]
    [InlineData("REQ-ACP-042", "re.escape(part)", "part")]
    [InlineData("REQ-ACP-012", "entry in context.get(\"roles\", [])", "any(held.startswith(entry) for held in context.get(\"roles\", []))")]
    [InlineData("REQ-ACP-145", "t.isoweekday() % 7", "t.weekday()")]
    [InlineData("REQ-ACP-148", "range(first, last + 1, step)", "range(first, max(first + 1, last), step)")]
    [InlineData("REQ-ACP-064", "getattr(known, \"ipv4_mapped\", None) or known", "known")]
    [InlineData("REQ-LOC-004", "math.radians(longitude - numbers[1])", "math.radians(max(longitude - numbers[1], -90))")]
    [InlineData("REQ-ACP-086", "context.get(\"authenticated\", False)", "True")]
    [InlineData("REQ-ACP-076", "if latitude is None or longitude is None:\n        return False", "if latitude is None or longitude is None:\n        return True")]
    [InlineData("REQ-ACP-144", "raise ValueError(\"a window has seven fields\")", "return True")]
    [InlineData("REQ-ACP-069", " or request[\"operation\"] != \"create\"", "")]
    public async Task APlantedMistakeIsFound(string requirement, string right, string wrong)
    {
        var decisions = await File.ReadAllTextAsync(ShimBench.PythonDecisions);
        Assert.Equal(2, decisions.Split(right).Length);
        using var scratch = new Scratch();
        scratch.Write("decide.py", decisions.Replace(right, wrong, StringComparison.Ordinal));
        using var bench = new ShimBench(["python3", scratch.Write("shim.py", await File.ReadAllTextAsync(ShimBench.PythonSample))]);
        var run = await bench.RunAsync("--requirement", requirement);
        run.IsReadable();
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Empty(run.With(Verdict.Inconclusive).Select(s => s.Reason));
        Assert.Contains(run.With(Verdict.Fail), f => f.Requirements.Contains(requirement));
    }
}
