using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Drivers.Shim;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>In a runtime that does not normalize, and says nothing about it, no key is derived from an identifier.</summary>
public sealed class NormalizationTests
{
    private const string Switch = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    private static readonly string[] Derivations = ["derive.km", "derive.kpsa", "derive.usageKey", "gba.naf"];

    [UnixFact]
    public async Task TheCSharpShimFailsAndDerivesNothing()
    {
        await using var pool = await ShimPool.StartAsync(
            new ShimOptions { Command = ["env", Switch + "=1", .. ShimBench.CSharpSample], Directory = AppContext.BaseDirectory }, CancellationToken.None);
        var asked = 0;
        foreach (var vector in VectorCatalogue.All.Where(v => Derivations.Contains(v.Operation) && v.Of is null))
        {
            var answer = await pool.ComputeAsync(vector.Operation, vector.In, CancellationToken.None);
            Assert.Empty(answer.Values);
            if (vector.Result == VectorResult.Invalid)
                continue;
            Assert.Equal(ComputationOutcome.Broken, answer.Outcome);
            Assert.StartsWith("the shim failed: ", answer.Fault, StringComparison.Ordinal);
            asked++;
        }

        Assert.Equal(VectorCatalogue.All.Count(v => Derivations.Contains(v.Operation) && v.Result != VectorResult.Invalid), asked);
    }

    [Theory]
    [InlineData("10.3.2")]
    [InlineData("10.3.3")]
    [InlineData("10.3.7")]
    public async Task TheReferenceIsInconclusiveWithThatReason(string clause)
    {
        using var scratch = new Scratch();
        await using var tool = ToolProcess.Start(["run", "--clause", clause, "--out", scratch["out"]], new Dictionary<string, string?> { [Switch] = "1" });
        var (code, output, error) = await tool.EndAsync();
        var run = new ShimRun(code, output + error, scratch.Report("out"), "");
        run.IsReadable();
        Assert.Equal(0, run.Report!.Summary.Fail);

        // What must be refused may be, before anything is normalized.
        Assert.All(run.With(Verdict.Pass), s => Assert.Contains("not derived", s.Name, StringComparison.Ordinal));
        Assert.Contains(run.With(Verdict.Inconclusive), s => s.Reason!.Contains("normaliz", StringComparison.OrdinalIgnoreCase));
        Assert.All(run.With(Verdict.Inconclusive), s => Assert.Contains("normaliz", s.Reason, StringComparison.OrdinalIgnoreCase));
    }
}
