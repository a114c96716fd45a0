using System.Net;
using OneM2M.Nodes.Cse;
using WireMock;

namespace OneM2M.Conformance.Hostile.Tests.Endpoints;

/// <summary>
/// The reference behind a server that spoils answers to Retrieve requests of everybody but the administrator: set-up succeeds, and what
/// is odd reaches the judge.
/// </summary>
internal sealed class ManInTheMiddle : IEndpoint
{
    private readonly HostingCse _cse;
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly MockEndpoint _front;

    private ManInTheMiddle(HostingCse cse, Func<IRequestMessage, ResponseMessage, ResponseMessage> spoil)
    {
        _cse = cse;
        _front = new MockEndpoint(request =>
        {
            var answer = Forward(request);
            return request.Method == "GET" && request.Headers!["X-M2M-Origin"][0] != "CAdmin" ? spoil(request, answer) : answer;
        });
    }

    /// <inheritdoc/>
    public Uri Address => _front.Address;

    /// <summary>Starts both.</summary>
    public static async Task<ManInTheMiddle> StartAsync(Func<IRequestMessage, ResponseMessage, ResponseMessage> spoil) =>
        new(await HostingCse.StartAsync(new CseOptions { Listen = new IPEndPoint(IPAddress.Loopback, 0) }), spoil);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _front.DisposeAsync();
        _http.Dispose();
        await _cse.DisposeAsync();
    }

    private ResponseMessage Forward(IRequestMessage request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(_cse.BaseAddress, new Uri(request.Url).PathAndQuery));
        if (!string.IsNullOrEmpty(request.Body))
        {
            message.Content = new StringContent(request.Body);
            message.Content.Headers.Remove("Content-Type");
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.Headers!["Content-Type"][0]);
        }

        foreach (var (name, values) in request.Headers!.Where(h => h.Key.StartsWith("X-M2M-", StringComparison.OrdinalIgnoreCase)))
            message.Headers.TryAddWithoutValidation(name, values);
        using var answer = _http.Send(message, CancellationToken.None);
        using var body = new StreamReader(answer.Content.ReadAsStream());
        var text = body.ReadToEnd();
        return Answers.Of(request, (int)answer.StatusCode, answer.Headers.GetValues("X-M2M-RSC").Single(), text.Length > 0 ? text : null);
    }
}
