namespace OneM2M.Conformance.Verdicts.Tests;

/// <summary>What a pipeline is told.</summary>
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(false, 0, Verdict.Pass)]
    [InlineData(false, 0, Verdict.Pass, Verdict.NotApplicable, Verdict.Inconclusive)]
    [InlineData(false, 0, Verdict.Pass, Verdict.Warning)]
    [InlineData(false, 0, Verdict.Warning)]
    [InlineData(true, 1, Verdict.Pass, Verdict.Warning)]
    [InlineData(false, 1, Verdict.Pass, Verdict.Fail)]
    [InlineData(false, 1, Verdict.Fail, Verdict.Inconclusive, Verdict.NotRun)]
    [InlineData(false, 3)]
    [InlineData(false, 3, Verdict.NotApplicable)]
    [InlineData(false, 3, Verdict.Inconclusive, Verdict.NotRun)]
    [InlineData(true, 3, Verdict.Inconclusive)]
    [InlineData(true, 3, Verdict.Pass, Verdict.Inconclusive)]
    [InlineData(true, 1, Verdict.Pass, Verdict.Inconclusive, Verdict.Fail)]
    [InlineData(true, 0, Verdict.Pass, Verdict.NotApplicable)]
    [InlineData(false, 4, Verdict.Error)]
    [InlineData(false, 4, Verdict.Pass, Verdict.Fail, Verdict.Error)]
    public void Is(bool strict, int code, params Verdict[] verdicts) => Assert.Equal(code, ExitCode.Of(Results.Run(verdicts), strict));
}
