namespace OneM2M.Conformance.Cli.Tests;

/// <summary>How many features run at a time decides nothing but how long it takes.</summary>
public sealed class ParallelTests
{
    [Fact]
    public async Task OneAtATimeAnd32AtATimeJudgeAlike()
    {
        using var scratch = new Scratch();
        foreach (var parallel in new[] { "1", "32" })
            await Invocation.OfAsync("run", "-q", "--parallel", parallel, "--out", scratch[parallel]);
        var (one, many) = (scratch.Report("1").Scenarios, scratch.Report("32").Scenarios);
        Assert.True(one.Count > 1000, "the whole of part 1 was compared");
        Assert.Equal(one.Select(s => (s.Id, s.Verdict, s.Reading)), many.Select(s => (s.Id, s.Verdict, s.Reading)));
    }
}
