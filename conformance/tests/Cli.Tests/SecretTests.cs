using OneM2M.Conformance.Verdicts;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>A credential of the target file reaches the implementation and nothing else, also when that repeats it in every answer.</summary>
public sealed class SecretTests
{
    private const string Secret = "s3cr3t-of-the-gateway";

    [Fact]
    public async Task ACredentialIsSentAndNeverShown()
    {
        using var gateway = WireMockServer.Start();
        gateway.Given(Request.Create()).RespondWith(Response.Create().WithStatusCode(403)
            .WithHeader("X-M2M-RI", "{{request.headers.X-M2M-RI}}").WithHeader("X-M2M-RSC", "4103").WithHeader("X-Debug", "{{request.headers.Authorization}}")
            .WithBody("you sent {{request.headers.Authorization}}").WithTransformer());
        using var scratch = new Scratch();
        var token = scratch.Write("token", Secret + "\n");
        var target = scratch.Write("cse.yaml", TargetFiles.Valid(gateway.Url!).Replace("  url:", $"  headers: {{ Authorization: \"file:{token}\" }}\n  url:", StringComparison.Ordinal));
        var run = await Invocation.OfAsync("run", "--target", target, "--requirement", "REQ-ACP-074", "-v", "--out", scratch["out"]);
        var check = await Invocation.OfAsync("check", "--target", target);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.All(gateway.LogEntries, e => Assert.Equal(Secret, e.RequestMessage!.Headers!["Authorization"][0]));
        Assert.NotEmpty(gateway.LogEntries);
        var written = Directory.GetFiles(scratch["out"]).Select(File.ReadAllText).ToList();
        Assert.All(written.Append(run.Output).Append(run.Error).Append(check.Output).Append(check.Error),
            text => Assert.DoesNotContain(Secret, text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(written, text => text.Contains("you sent " + Redactor.Mask, StringComparison.Ordinal));
    }
}
