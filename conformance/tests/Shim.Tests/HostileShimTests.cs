using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>Each row of docs/shim.md, "What goes wrong": a bounded and honest verdict, and no process is left.</summary>
public sealed class HostileShimTests
{
    /// <summary>Km alone: 80 vectors.</summary>
    private static readonly string[] Km = ["--clause", "10.3.2"];

    [Theory]
    [InlineData("speaks protocol 2", "speaks protocol 2; this suite speaks 1")]
    [InlineData("speaks a protocol in letters", "speaks protocol \"1\"; this suite speaks 1")]
    [InlineData("refuses hello", "answers hello with \"ok\" other than true")]
    [InlineData("lists no operations", "names no list of operations")]
    [InlineData("lists numbers", "names no list of operations")]
    [InlineData("greets with garbage", "answered with a line that is no JSON object", "hello yourself")]
    [InlineData("greets with a list", "answered with a line that is no JSON object")]
    [InlineData("greets as another", "\"id\" is 99, not 0")]
    [InlineData("logs before hello", "answered with a line that is no JSON object", "starting up")]
    [InlineData("greets without end", "a line of more than 1048576 octets")]
    [InlineData("crashes at hello", "ended with exit code 3 and without an answer", "no licence")]
    [InlineData("says nothing", "gave no answer to hello within 10 s")]
    public async Task OneThatDoesNotIntroduceItselfEndsTheRun(string behaviour, params string[] told)
    {
        using var bench = ShimBench.Hostile(behaviour);
        var run = await bench.RunAsync(Km);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Null(run.Report);
        run.IsReadable();
        Assert.StartsWith("ts0003: shim.command: ", run.Output, StringComparison.Ordinal);
        Assert.All(told, words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
        Assert.Equal(1, bench.Gone());
    }

    [Fact]
    public async Task WhatOneCallsItselfIsCut()
    {
        using var bench = ShimBench.Hostile("speaks a protocol without end");
        var refused = await bench.RunAsync(Km);
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains("speaks protocol 2222", refused.Output, StringComparison.Ordinal);
        Assert.InRange(refused.Output.Length, 0, 400);

        using var named = ShimBench.Hostile("has a name without end");
        var run = await named.RunAsync("--clause", "10.3.3");
        run.IsReadable();
        Assert.Equal(run.Report!.Scenarios.Count, run.With(Verdict.NotApplicable).Count);
        Assert.All(run.With(Verdict.NotApplicable), s => Assert.EndsWith("… does not list the operation derive.kpsa", s.Reason, StringComparison.Ordinal));
        Assert.All(run.With(Verdict.NotApplicable), s => Assert.InRange(s.Reason!.Length, 0, 200));
        var check = await named.InvokeAsync("check");
        Assert.InRange(check.Output.Split(Environment.NewLine).Max(l => l.Length), 0, 2000);
        Assert.Contains("and 40 more that it does not have", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(check.Output, c => char.IsControl(c) && c is not ('\n' or '\r'));
    }

    [Theory]
    [InlineData("no-such-program-anywhere")]
    [InlineData("./not-executable")]
    [InlineData("./numbers")]
    public async Task OneThatCannotBeStartedEndsTheRun(string program)
    {
        using var bench = new ShimBench([program]);
        bench.Write("not-executable", "echo hello");
        var run = await bench.RunAsync(Km);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Null(run.Report);
        run.IsReadable();
        Assert.StartsWith($"ts0003: shim.command: \"{program}\" cannot be started in ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hangs", "gave no answer to derive.km within 2 s")]
    [InlineData("stops in the middle of a line", "gave no answer to derive.km within 2 s")]
    [InlineData("crashes", "ended with exit code 7 and without an answer", "boom")]
    [InlineData("is killed", "ended with exit code 137 and without an answer")]
    [InlineData("ends in the middle of a line", "ended with exit code 0 and without an answer")]
    [InlineData("crashes leaving a child", "ended with exit code 7 and without an answer")]
    [InlineData("closes its output", "closed its standard output and went on running")]
    [InlineData("answers garbage", "a line that is no JSON object", "42 is the answer")]
    [InlineData("answers a list", "a line that is no JSON object", "[1]")]
    [InlineData("answers an empty line", "a line that is no JSON object")]
    [InlineData("answers octets", "a line that is no JSON object")]
    [InlineData("answers depths", "a line that is no JSON object")]
    [InlineData("answers a name twice", "an object in which a name stands twice")]
    [InlineData("answers a name twice further in", "an object in which a name stands twice")]
    [InlineData("answers a name twice in a list", "an object in which a name stands twice")]
    [InlineData("answers half a pair", "a text that is no Unicode")]
    [InlineData("answers half a pair further in", "a text that is no Unicode")]
    [InlineData("answers under half a pair", "a text that is no Unicode")]
    [InlineData("refuses with half a pair", "a text that is no Unicode")]
    [InlineData("errs with half a pair", "a text that is no Unicode")]
    [InlineData("answers no UTF-8", "a text that is no Unicode")]
    [InlineData("answers no UTF-8 further in", "a text that is no Unicode")]
    [InlineData("answers under no UTF-8", "a text that is no Unicode")]
    [InlineData("answers a number beyond all bounds", "a number beyond all bounds")]
    [InlineData("answers to a long id", "zzz…, not 1")]
    [InlineData("answers without end", "a line of more than 1048576 octets")]
    [InlineData("answers a long line", "a line of more than 1048576 octets")]
    [InlineData("answers to another id", "answered to another request: \"id\" is 2, not 1")]
    [InlineData("answers late", "answered to another request: \"id\" is 0, not 1")]
    [InlineData("answers to an id in letters", "answered to another request: \"id\" is \"1\", not 1")]
    [InlineData("answers without id", "answered to another request: \"id\" is missing, not 1")]
    [InlineData("answers twice", "wrote what nobody asked for")]
    [InlineData("logs before an answer", "a line that is no JSON object", "computing")]
    [InlineData("logs behind an answer", "wrote what nobody asked for", "computed")]
    public async Task OneThatBreaksTheProtocolIsInconclusiveAndGivenUpAfterThreeFaults(string behaviour, string reason, string? evidence = null)
    {
        using var bench = ShimBench.Hostile(behaviour, processes: 1);
        var run = await bench.RunAsync(reason.Contains("within 2 s", StringComparison.Ordinal) ? [.. Km, "--timeout", "2"] : Km);
        Assert.Equal(ExitCode.Inconclusive, run.Code);
        run.IsReadable();
        Assert.Equal(run.Report!.Scenarios.Count, run.With(Verdict.Inconclusive).Count);
        Assert.Equal(3, run.With(Verdict.Inconclusive).Count(s => s.Reason!.Contains(reason, StringComparison.Ordinal) && !s.Reason.Contains("3 times", StringComparison.Ordinal)));
        Assert.All(run.With(Verdict.Inconclusive), s => Assert.Contains(reason, s.Reason, StringComparison.Ordinal));
        Assert.Contains(run.With(Verdict.Inconclusive), s => s.Reason!.Contains("failed 3 times in a row and is not started again", StringComparison.Ordinal));
        if (evidence is not null)
            Assert.Contains(run.With(Verdict.Inconclusive).SelectMany(s => s.Steps).SelectMany(s => s.Evidence), e => e.Response?.Contains(evidence, StringComparison.Ordinal) ?? false);
        Assert.Equal(behaviour.EndsWith("child", StringComparison.Ordinal) ? 6 : 3, bench.Gone());
    }

    [Theory]
    [InlineData("says not whether it is ok", "answered without \"ok\"")]
    [InlineData("is ok in letters", "answered without \"ok\"")]
    [InlineData("errs with a word of its own", "an \"error\" that docs/shim.md does not know")]
    [InlineData("errs without a word", "an \"error\" that docs/shim.md does not know")]
    [InlineData("fails", "the shim failed: out of ink")]
    public async Task OneWhoseAnswerSaysNothingIsInconclusive(string behaviour, string reason)
    {
        using var bench = ShimBench.Hostile(behaviour);
        var run = await bench.RunAsync(Km);
        Assert.Equal(ExitCode.Inconclusive, run.Code);
        run.IsReadable();
        Assert.Equal(run.Report!.Scenarios.Count, run.With(Verdict.Inconclusive).Count);
        Assert.All(run.With(Verdict.Inconclusive), s => Assert.Contains(reason, s.Reason, StringComparison.Ordinal));
        bench.Gone();
    }

    [Theory]
    [InlineData("answers ok and nothing else")]
    [InlineData("answers a number")]
    [InlineData("answers null")]
    [InlineData("answers odd digits")]
    [InlineData("answers letters")]
    [InlineData("answers under another name")]
    public async Task AValueOfTheWrongKindFailsAndPassesNothing(string behaviour)
    {
        using var bench = ShimBench.Hostile(behaviour);
        var run = await bench.RunAsync(Km);
        Assert.Equal(ExitCode.Failed, run.Code);
        run.IsReadable();
        Assert.Equal(run.Report!.Scenarios.Count, run.With(Verdict.Fail).Count);
        bench.Gone();
    }

    [Theory]
    [InlineData("answers steps that are none", "steps = ")]
    [InlineData("answers a step of another kind", "message = 7")]
    public async Task AStepOfTheWrongKindFails(string behaviour, string actual)
    {
        using var bench = ShimBench.Hostile(behaviour);
        var run = await bench.RunAsync(Km);
        Assert.Equal(ExitCode.Failed, run.Code);
        run.IsReadable();
        Assert.All(run.With(Verdict.Fail), s => Assert.Contains(actual, s.Actual, StringComparison.Ordinal));
        bench.Gone();
    }

    [Fact]
    public async Task WhoRefusesEverythingPassesOnlyWhatMustBeRefused()
    {
        using var bench = ShimBench.Hostile("refuses everything");
        var run = await bench.RunAsync(Km);
        Assert.Equal(ExitCode.Failed, run.Code);
        run.IsReadable();
        var must = run.With(Verdict.Pass).Where(s => s.Reading is null).ToList();
        Assert.Equal(5, must.Count);
        Assert.All(must, s => Assert.StartsWith("Km is not derived of what is no key or no identifier", s.Name, StringComparison.Ordinal));

        // And, by a reading that is told, what may be refused: MAF-IDs of one label and beyond ASCII.
        var may = run.With(Verdict.Pass).Where(s => s.Reading is not null).ToList();
        Assert.All(may, s => Assert.Contains("SD-070", s.Reading, StringComparison.Ordinal));
        Assert.Equal(
            ["A MAF-ID of one label, where it is taken", "The MAF-ID beyond ASCII goes in as UTF-8", "The MAF-ID goes in in Normalization Form KC"],
            may.Select(s => s.Name[..s.Name.IndexOf(" (", StringComparison.Ordinal)]).Distinct());
        Assert.All(run.With(Verdict.Inconclusive), s => Assert.Contains("what it would give is not known", s.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoSupportsNothingIsNotJudged()
    {
        using var bench = ShimBench.Hostile("supports nothing");
        var run = await bench.RunAsync(Km);
        Assert.Equal(ExitCode.Inconclusive, run.Code);
        run.IsReadable();
        Assert.Equal(run.Report!.Scenarios.Count, run.With(Verdict.NotApplicable).Count);
    }

    [Theory]
    [InlineData("floods standard error")]
    [InlineData("floods standard error for ever")]
    [InlineData("answers in capitals")]
    [InlineData("answers more than asked")]
    [InlineData("answers with carriage returns")]
    [InlineData("answers octet by octet")]
    [InlineData("tells no steps")]
    [InlineData("stays after its input")]
    [InlineData("leaves a child")]
    public async Task WhatIsOddAndAllowedPasses(string behaviour)
    {
        using var bench = ShimBench.Hostile(behaviour);
        var run = await bench.RunAsync(Km);
        run.IsReadable();
        Assert.Equal(run.Report!.Scenarios.Count, run.With(Verdict.Pass).Count);
        Assert.Equal(ExitCode.Passed, run.Code);
        Assert.InRange(bench.Gone(), 1, 4);
    }

    [Fact]
    public async Task OneThatCrashesNowAndThenIsStartedAgain()
    {
        using var bench = ShimBench.Hostile("crashes often", processes: 1);
        var run = await bench.RunAsync(Km);
        run.IsReadable();
        Assert.Equal(80, run.Report!.Scenarios.Count);

        // Each process answers nine times and breaks down over the tenth request.
        Assert.Equal(8, run.With(Verdict.Inconclusive).Count);
        Assert.Equal(72, run.With(Verdict.Pass).Count);
        Assert.Equal(8, bench.Gone());
    }
}
