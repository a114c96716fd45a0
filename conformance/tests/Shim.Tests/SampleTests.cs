using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>Both samples are right in all that they list.</summary>
public sealed class SampleTests
{
    private static readonly Dictionary<string, Vector> Asked = ConformanceRun.List(typeof(Features.FeaturesAssembly).Assembly, new Selection())
        .Where(s => s.Vector is not null).ToDictionary(s => s.Id, s => s.Vector!, StringComparer.Ordinal);

    [Theory]
    [InlineData("python")]
    [InlineData("csharp")]
    public async Task ASampleFailsNothing(string name)
    {
        using var bench = new ShimBench(name == "python" ? ["python3", ShimBench.PythonSample] : ShimBench.CSharpSample);
        var run = await bench.RunAsync(ShimBench.AllOfIt);
        run.IsReadable();
        Assert.Equal(ExitCode.Passed, run.Code);
        Assert.Empty(run.With(Verdict.Fail).Concat(run.With(Verdict.Warning)).Concat(run.With(Verdict.Inconclusive)).Select(s => $"{s.Name}: {s.Reason}"));
        Assert.All(run.Report!.Scenarios.Where(s => s.Clauses.Any(c => c.StartsWith("10.3", StringComparison.Ordinal))), s => Assert.Equal(Verdict.Pass, s.Verdict));

        Assert.True(run.With(Verdict.Pass).Count(s => Asked.TryGetValue(s.Id, out var vector) && vector.Operation == "decide") > 200);

        // The samples have no socket, and the Python one has no AES for MILENAGE; nothing else is left out.
        Assert.Empty(run.With(Verdict.NotApplicable)
            .Where(s => Asked.ContainsKey(s.Id) && !(name == "python" && s.Reason!.EndsWith("does not list the operation aka.milenage", StringComparison.Ordinal)))
            .Select(s => $"{s.Name}: {s.Reason}"));
    }

    [Fact]
    public async Task WithoutPinsNothingIsJudgedThatTheStandardLeavesOpen()
    {
        using var bench = new ShimBench(["python3", ShimBench.PythonSample], pins: false);
        var run = await bench.RunAsync("--clause", "10.3.7");
        run.IsReadable();
        Assert.Empty(run.With(Verdict.Fail));
        Assert.Contains(run.With(Verdict.NotApplicable), s => s.Reason!.Contains("the standard leaves suidEncoding open", StringComparison.Ordinal));
        Assert.DoesNotContain(run.With(Verdict.Pass), s => s.Name.StartsWith("The key", StringComparison.Ordinal));
    }
}
