using Microsoft.Extensions.Time.Testing;

namespace OneM2M.Conformance.Verdicts.Tests;

/// <summary>How what a scenario saw becomes a verdict.</summary>
public sealed class JudgeTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void NothingJudgedIsAnError()
    {
        var result = Judge(j => { });
        Assert.Equal((Verdict.Error, "the scenario asserted nothing"), (result.Verdict, result.Reason));
    }

    [Fact]
    public void EvidenceObservationsAndToleratedReadingsAreNoJudgement()
    {
        var result = Judge(j =>
        {
            j.BeginStep("When it is asked");
            j.Add(new Evidence("note", "seen"));
            j.Observe("slow", "7.1.4");
            j.Tolerate("SD-004");
        });
        Assert.Equal(Verdict.Error, result.Verdict);
        Assert.Equal("SD-004 alternative", result.Reading);
    }

    [Fact]
    public void WhatIsMetPasses()
    {
        var result = Judge(j => j.Expect("denied", "4103", "4103", met: true));
        Assert.Equal((Verdict.Pass, null, null, null), (result.Verdict, result.Reason, result.Expected, result.Actual));
    }

    [Fact]
    public void WhatIsNotMetFailsWithRuleExpectedAndSeen()
    {
        var result = Judge(j =>
        {
            j.Expect("granted", "2000", "2000", met: true);
            j.Expect("denied", "4103", "2000", met: false);
        });
        Assert.Equal((Verdict.Fail, "denied", "4103", "2000"), (result.Verdict, result.Reason, result.Expected, result.Actual));
    }

    [Fact]
    public void AShouldThatIsNotMetIsAWarning() =>
        Assert.Equal(Verdict.Warning, Judge(j => j.Expect("quick", "soon", "late", met: false), isShould: true).Verdict);

    [Fact]
    public void AShouldThatIsMetPasses() => Assert.Equal(Verdict.Pass, Judge(j => j.Expect("quick", "soon", "soon", met: true), isShould: true).Verdict);

    [Fact]
    public void APreconditionIsInconclusiveAlsoAfterSomethingWasJudged()
    {
        var result = Judge(j =>
        {
            j.Expect("granted", "2000", "2000", met: true);
            throw new PreconditionNotMetException("no AE could be registered (4106)");
        });
        Assert.Equal((Verdict.Inconclusive, "no AE could be registered (4106)"), (result.Verdict, result.Reason));
    }

    [Fact]
    public void WhatIsNotClaimedIsNotApplicable()
    {
        var result = Judge(_ => throw new NotApplicableException("acp.role is not claimed"));
        Assert.Equal((Verdict.NotApplicable, "acp.role is not claimed"), (result.Verdict, result.Reason));
    }

    [Fact]
    public void AnythingElseIsTheSuitesOwnFault()
    {
        var result = Judge(j =>
        {
            j.Expect("granted", "2000", "2000", met: true);
            throw new InvalidOperationException("boom");
        });
        Assert.Equal(Verdict.Error, result.Verdict);
        Assert.Equal("the suite's own fault: InvalidOperationException: boom", result.Reason);
    }

    [Fact]
    public void ToleratedReadingsAreNamedOnceEach()
    {
        var result = Judge(j =>
        {
            j.Tolerate("SD-015");
            j.Tolerate("SD-004");
            j.Tolerate("SD-015");
            j.Expect("denied", "4103", "4103", met: true);
        });
        Assert.Equal((Verdict.Pass, "SD-015 alternative, SD-004 alternative"), (result.Verdict, result.Reading));
    }

    [Fact]
    public void TheAlternativeOfAPinnedReadingFails()
    {
        var result = Judge(j => j.Tolerate("SD-004"), pinned: new HashSet<string> { "SD-004" });
        Assert.Equal((Verdict.Fail, null), (result.Verdict, result.Reading));
        Assert.Contains("SD-004", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void EvidenceBelongsToItsStepAndTimeIsMeasured()
    {
        var result = Judge(j =>
        {
            j.BeginStep("Given one");
            j.Add(new Evidence("note", "first"));
            _time.Advance(TimeSpan.FromMilliseconds(5));
            j.BeginStep("Then two");
            j.Add(new Evidence("note", "second"));
            _time.Advance(TimeSpan.FromMilliseconds(7));
            j.Expect("x", "y", "y", met: true);
        });
        Assert.Equal([("Given one", 5d, "first"), ("Then two", 7d, "second")], result.Steps.Select(s => (s.Text, s.DurationMs, Assert.Single(s.Evidence).Summary)));
        Assert.Equal(12, result.DurationMs);
    }

    [Theory]
    [InlineData(new[] { "REQ-ACP-048" }, Verdict.Fail)]
    [InlineData(new string[0], Verdict.Fail)]
    public void SeverityFollowsTheCatalogue(string[] requirements, Verdict expected)
    {
        var judge = Verdicts.Judge.For(Results.Blank(requirements), Catalogue.RequirementCatalogue.Load(), _time);
        Assert.Equal(expected, Ended(judge, j => j.Expect("x", "y", "z", met: false)).Verdict);
    }

    [Fact]
    public void AResultStartsAsNotRun() => Assert.Equal(Verdict.NotRun, Results.Blank().Verdict);

    private static ScenarioResult Ended(Judge judge, Action<Judge> scenario)
    {
        try
        {
            scenario(judge);
        }
        catch (Exception e)
        {
            return judge.Conclude(e);
        }

        return judge.Conclude(null);
    }

    private ScenarioResult Judge(Action<Judge> scenario, bool isShould = false, IReadOnlySet<string>? pinned = null) =>
        Ended(new Judge(Results.Blank("REQ-ACP-001"), isShould, _time, pinned), scenario);
}
