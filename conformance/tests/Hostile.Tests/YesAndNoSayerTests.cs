using OneM2M.Conformance.Hostile.Tests.Endpoints;
using OneM2M.Conformance.Verdicts;
using WireMock;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>
/// Endpoints that decide without looking: no scenario passes, and some fail. All scenarios run against success and against 4103 to everything;
/// against variants of them those that read more of an answer than its code.
/// </summary>
public sealed class YesAndNoSayerTests
{
    /// <summary>Set-up succeeds, so each case that has to be denied fails; what is granted is looked for and not found.</summary>
    [Fact]
    public async Task SuccessToEverythingAndNothingElse()
    {
        await using var endpoint = new MockEndpoint(request => Answers.Success(request));
        await FailsAsync(endpoint);
    }

    /// <summary>The same with a body that is no answer to the question.</summary>
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"m2m:cnt":{"rn":"something","lbl":["else"]}}""")]
    [InlineData("""{"m2m:uril":[]}""")]
    [InlineData("""{"m2m:uril":[1,null,{"a":[]}],"m2m:rrl":[{"val":{}}]}""")]
    [InlineData("""{"m2m:ae":[],"m2m:grp":5,"m2m:cnt":null,"m2m:acp":"x"}""")]
    [InlineData("""{"m2m:ae":{"aei":7},"m2m:grp":{"ri":null}}""")]
    public async Task SuccessToEverything(string body)
    {
        await using var endpoint = new MockEndpoint(request => Answers.Success(request, body));
        await FailsAsync(endpoint, HostileRun.ReadsAnswers);
    }

    /// <summary>Echoes what it is sent, as a stack that stores nothing and knows no access control.</summary>
    [Fact]
    public async Task SuccessToEverythingWithAnEcho()
    {
        await using var endpoint = new MockEndpoint(request => Answers.Success(request, string.IsNullOrEmpty(request.Body) ? "{}" : request.Body));
        var run = await HostileRun.AgainstAsync(endpoint, HostileRun.ReadsAnswers);
        run.IsHonest();
        Assert.Equal(ExitCode.Failed, run.Code);
    }

    /// <summary>Set-up fails, so most is inconclusive; but the administrator whom the target file declares is refused, and that is a Fail.</summary>
    [Fact]
    public async Task RefusalToEverything()
    {
        await using var endpoint = new MockEndpoint(request => Answers.Of(request, 403, "4103"));
        var run = await HostileRun.AgainstAsync(endpoint);
        run.IsHonest();
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.All(run.Report!.Scenarios.Where(s => s.Verdict == Verdict.Fail), s => Assert.Equal(["REQ-ACP-074"], s.Requirements));
        Assert.Contains(run.Report.Scenarios, s => s is { Verdict: Verdict.Fail, Actual: "4103 ORIGINATOR_HAS_NO_PRIVILEGE" });
        Assert.Empty(run.Report.LeftBehind);
    }

    /// <summary>Plain 403 without a oneM2M code, as a web server gives it.</summary>
    [Fact]
    public async Task PlainForbiddenToEverything()
    {
        await using var endpoint = new MockEndpoint(request => Answers.Of(request, 403, null, "Forbidden", "text/plain"));
        var run = await HostileRun.AgainstAsync(endpoint, HostileRun.ReadsAnswers);
        run.IsHonest();
        Assert.Equal(ExitCode.Failed, run.Code);
    }

    /// <summary>Refusals of another kind must not pass for denials, nor for a malformed policy that is rightly refused.</summary>
    [Theory]
    [InlineData(400, "4000")]
    [InlineData(404, "4004")]
    [InlineData(400, "4102")]
    [InlineData(500, "5000")]
    [InlineData(501, "5001")]
    public async Task AnotherErrorToEverything(int status, string code)
    {
        await using var endpoint = new MockEndpoint(request => Answers.Of(request, status, code));
        var run = await HostileRun.AgainstAsync(endpoint, HostileRun.ReadsAnswers);
        run.IsHonest();
    }

    /// <summary>4106 and 4107 say that access control was never asked: nothing is judged, exit code 3.</summary>
    [Theory]
    [InlineData("4106")]
    [InlineData("4107")]
    public async Task NobodyIsTaken(string code)
    {
        await using var endpoint = new MockEndpoint(request => Answers.Of(request, 403, code));
        var run = await HostileRun.AgainstAsync(endpoint, HostileRun.ReadsAnswers);
        run.IsHonest();
        Assert.Equal(ExitCode.Inconclusive, run.Code);
    }

    private static async Task FailsAsync(MockEndpoint endpoint, params string[] selection)
    {
        var run = await HostileRun.AgainstAsync(endpoint, selection);
        run.IsHonest();
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains(run.Report!.Scenarios, s => s is { Verdict: Verdict.Fail, Expected: "4103 ORIGINATOR_HAS_NO_PRIVILEGE", Actual: "2000 OK" });
    }
}
