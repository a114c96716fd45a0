using OneM2M.Conformance.Hostile.Tests.Endpoints;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>`ts0003 check` reads what the CSEBase tells about itself: whatever stands there, it finds a problem and says it in words.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("""{"m2m:cb":null}""")]
    [InlineData("""{"m2m:cb":5}""")]
    [InlineData("""{"m2m:cb":"csi"}""")]
    [InlineData("""{"m2m:cb":[{"csi":"/id-in"}]}""")]
    [InlineData("""{"m2m:cb":{"csi":{"a":1}}}""")]
    [InlineData("""{"m2m:cb":{"csi":["/id-in"]}}""")]
    [InlineData("""{"m2m:cb":{"csi":""},"m2m:ae":[]}""")]
    public async Task ACseBaseOfAnotherKind(string body)
    {
        await using var endpoint = new MockEndpoint(request => Answers.Success(request, body));
        var check = await HostileRun.CheckAsync(endpoint);
        check.IsReadable();
        Assert.Equal(ExitCode.Inconclusive, check.Code);
        Assert.Contains("problem ", check.Output, StringComparison.Ordinal);
    }
}
