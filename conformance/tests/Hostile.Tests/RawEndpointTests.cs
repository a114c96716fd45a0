using OneM2M.Conformance.Hostile.Tests.Endpoints;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>Endpoints that break the rules of HTTP, from the first octet on or once a run has begun.</summary>
public sealed class RawEndpointTests
{
    public static TheoryData<string> Names => [.. Scripts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task FromTheFirstRequestOn(string script)
    {
        await using var endpoint = new RawEndpoint(Scripts.All[script]);
        var run = await HostileRun.WithLittleTimeAsync(endpoint, HostileRun.Few);
        run.IsHonest();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task OnceTheRunHasBegun(string script)
    {
        await using var endpoint = new RawEndpoint(Scripts.All[script], decentAnswers: 1);

        // More time than elsewhere: the decent answer has to come in time on a machine that is busy, or no run begins.
        var run = await HostileRun.AgainstAsync(endpoint.Address.ToString(), 4, HostileRun.Few);
        run.IsHonest();
        Assert.NotNull(run.Report);
    }

    [Fact]
    public async Task ABannerBeforeAnybodyAsked()
    {
        await using var endpoint = new RawEndpoint(Scripts.All["not HTTP at all"], readsRequest: false);
        var run = await HostileRun.WithLittleTimeAsync(endpoint, HostileRun.Few);
        run.IsHonest();
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("no HTTP answer", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TlsOnThePlainPort()
    {
        await using var endpoint = new RawEndpoint(Scripts.TlsAsync, readsRequest: false);
        var run = await HostileRun.WithLittleTimeAsync(endpoint, HostileRun.Few);
        run.IsHonest();
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("http.url has to name the port of the plain HTTP binding", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Every scenario, each with the same dead end: patience shrinks, so that this ends within the bound of a hang.</summary>
    [Fact]
    public async Task AWholeRunAgainstOneThatHangs()
    {
        await using var endpoint = new RawEndpoint(Scripts.All["half-open: takes the request, says nothing"], decentAnswers: 1);
        var run = await HostileRun.AgainstAsync(endpoint.Address.ToString(), 3);
        run.IsHonest();
        Assert.Equal(0, run.Report!.Summary.Pass);
    }
}
