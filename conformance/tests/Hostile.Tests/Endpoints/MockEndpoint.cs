using WireMock;
using WireMock.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace OneM2M.Conformance.Hostile.Tests.Endpoints;

/// <summary>A well-behaved HTTP server with whatever answer a function gives: for everything that is valid HTTP and no decent CSE.</summary>
internal sealed class MockEndpoint : IEndpoint
{
    private readonly WireMockServer _server;

    /// <summary>Listens and answers each request with <paramref name="answer"/>.</summary>
    public MockEndpoint(Func<IRequestMessage, ResponseMessage> answer)
    {
        _server = WireMockServer.Start(new WireMockServerSettings { Logger = new WireMockNullLogger(), MaxRequestLogCount = 1 });
        _server.Given(Request.Create()).RespondWith(Response.Create().WithCallback(answer));
    }

    /// <inheritdoc/>
    public Uri Address => new($"http://127.0.0.1:{_server.Port}");

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _server.Stop();
        _server.Dispose();
        return ValueTask.CompletedTask;
    }
}
