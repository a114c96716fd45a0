using System.Net.Sockets;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>`serve` as a process: it says where it listens, answers there, and Ctrl-C or a service manager ends it in good order.</summary>
public sealed class ServeTests
{
    [UnixTheory]
    [InlineData(ToolProcess.Interrupt)]
    [InlineData(ToolProcess.Terminate)]
    public async Task ItAnswersUntilItIsStopped(int signal)
    {
        await using var tool = ToolProcess.Start(["serve", "--port", "0"]);
        var line = await tool.LineAsync("reference CSE ");
        var url = new Uri(line.Split(' ').Single(w => w.StartsWith("http://", StringComparison.Ordinal)).TrimEnd(','));
        using (var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, "cse-in"));
            foreach (var (name, value) in new[] { ("X-M2M-Origin", "CAdmin"), ("X-M2M-RI", "r1"), ("X-M2M-RVI", "3"), ("Accept", "application/json") })
                request.Headers.TryAddWithoutValidation(name, value);
            using var answer = await http.SendAsync(request);
            Assert.Equal("2000", answer.Headers.GetValues("X-M2M-RSC").Single());
            Assert.Contains("\"csi\":\"/id-in\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        tool.Signal(signal);
        var (code, _, _) = await tool.EndAsync();
        Assert.Equal(ExitCode.Passed, code);
    }

    [Fact]
    public async Task APortThatIsTakenIsOneMessage()
    {
        using var taken = new TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var seen = await Invocation.OfAsync("serve", "--port", port);
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.StartsWith($"ts0003: --port {port}: ", seen.Error, StringComparison.Ordinal);
    }
}
