using OneM2M.Conformance.Hostile.Tests.Endpoints;
using OneM2M.Conformance.Verdicts;
using WireMock;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>Answers that are odd only where something is judged: what can't be read is no grant and no denial, so the scenario fails.</summary>
public sealed class SpoiledAnswerTests
{
    private static readonly Dictionary<string, Func<IRequestMessage, ResponseMessage, ResponseMessage>> Spoilers = new(StringComparer.Ordinal)
    {
        ["no X-M2M-RSC"] = (_, a) => Without(a, "X-M2M-RSC"),
        ["X-M2M-RSC twice"] = (_, a) => a.With("X-M2M-RSC", "4103", "2000"),
        ["another request's X-M2M-RI"] = (_, a) => a.With("X-M2M-RI", "ts0003-0000-1"),
        ["a status that contradicts the code"] = (r, a) => Answers.Of(r, Denied(a) ? 200 : 403, Code(a), "{}"),
        ["HTML"] = (r, _) => Answers.Of(r, 200, "2000", "<html/>", "text/html"),
        ["success for everybody"] = (r, _) => Answers.Success(r),
        ["success for everybody, with another resource"] = (r, _) => Answers.Success(r, """{"m2m:cnt":{"rn":"other"}}"""),
        ["denial with a server error's status"] = (r, _) => Answers.Of(r, 500, "5000"),
    };

    public static TheoryData<string> Names => [.. Spoilers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task FailsWhatItDecides(string name)
    {
        await using var endpoint = await ManInTheMiddle.StartAsync(Spoilers[name]);
        var run = await HostileRun.AgainstAsync(endpoint, "--requirement", "REQ-ACP-071", "--exclude", "shim");
        run.IsHonest();
        Assert.All(run.Report!.Scenarios, s => Assert.Equal(Verdict.Fail, s.Verdict));
        Assert.Empty(run.Report.LeftBehind);
    }

    /// <summary>The control: unspoiled, the same scenarios pass. Without it the tests above would show nothing.</summary>
    [Fact]
    public async Task UnspoiledPasses()
    {
        await using var endpoint = await ManInTheMiddle.StartAsync((_, answer) => answer);
        var run = await HostileRun.AgainstAsync(endpoint, "--requirement", "REQ-ACP-071", "--exclude", "shim");
        Assert.Equal(ExitCode.Passed, run.Code);
        Assert.All(run.Report!.Scenarios, s => Assert.Equal(Verdict.Pass, s.Verdict));
    }

    /// <summary>4103 under a status that the table gives to another refusal: the decision is clear, the oddity is told.</summary>
    [Fact]
    public async Task AStatusOffTheTableIsAnObservation()
    {
        await using var endpoint = await ManInTheMiddle.StartAsync((r, a) => Denied(a) ? Answers.Of(r, 401, "4103") : a);
        var run = await HostileRun.AgainstAsync(endpoint, "--requirement", "REQ-ACP-071", "--exclude", "shim");
        Assert.Equal(ExitCode.Passed, run.Code);
        Assert.Contains(run.Report!.Scenarios.SelectMany(s => s.Observations),
            o => o.What == "X-M2M-RSC 4103 came with HTTP status 401; TS-0009 table 6.3.2-1 gives it 403");
    }

    private static bool Denied(ResponseMessage answer) => Code(answer) == "4103";

    private static string Code(ResponseMessage answer) => answer.Headers!["X-M2M-RSC"][0];

    private static ResponseMessage Without(ResponseMessage answer, string header)
    {
        answer.Headers!.Remove(header);
        return answer;
    }
}
