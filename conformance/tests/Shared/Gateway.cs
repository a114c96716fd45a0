using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Tests;

/// <summary>
/// The served reference behind a server that counts requests and does with each what a function says. What the CSE holds is asked behind
/// the gateway's back, so that it is seen whatever the gateway does to the tool.
/// </summary>
internal sealed class Gateway : IAsyncDisposable
{
    private readonly HostingCse _cse;
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly WebApplication _front;
    private readonly Func<string, int, Treatment> _treat;
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _created = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _disturbed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Gateway(HostingCse cse, WebApplication front, Func<string, int, Treatment> treat) => (_cse, _front, _treat) = (cse, front, treat);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Completed once a request was not simply carried, and the CSE has done what it was to do with it.</summary>
    public Task Disturbed => _disturbed.Task;

    /// <summary>Requests that came, whatever happened to them.</summary>
    public int Requests => _counts.Values.Sum();

    /// <summary>Starts both; <paramref name="treat"/> is told an HTTP method and how many requests with it came, this one included.</summary>
    public static async Task<Gateway> StartAsync(Func<string, int, Treatment>? treat = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var gateway = new Gateway(await HostingCse.StartAsync(new CseOptions()), builder.Build(), treat ?? ((_, _) => Treatment.Carried));
        gateway._front.Run(gateway.HandleAsync);
        await gateway._front.StartAsync();
        gateway.Address = new Uri(gateway._front.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return gateway;
    }

    /// <summary>Requests that came with this HTTP method.</summary>
    public int Count(string method) => _counts.GetValueOrDefault(method);

    /// <summary>Names of what was created through here with a name of its sender's choice, in the order of creation.</summary>
    public IReadOnlyList<string> Created => [.. _created.Select(c => c[(c.LastIndexOf('/') + 1)..])];

    /// <summary>Which of <see cref="Created"/> the CSE still holds.</summary>
    public async Task<IReadOnlyList<string>> LeftAsync()
    {
        var left = new List<string>();
        foreach (var target in _created)
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, Behind(target));
            foreach (var (name, value) in new[] { ("X-M2M-Origin", "CAdmin"), ("X-M2M-RI", "left"), ("X-M2M-RVI", "3"), ("Accept", "application/json") })
                message.Headers.TryAddWithoutValidation(name, value);
            using var answer = await _http.SendAsync(message, CancellationToken.None);

            // The administrator may not see every AE: only NOT_FOUND says that it is gone.
            if (StatusCode(answer) != "4004")
                left.Add(target[(target.LastIndexOf('/') + 1)..]);
        }

        return left;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _front.DisposeAsync();
        _http.Dispose();
        await _cse.DisposeAsync();
        _stop.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var treatment = _treat(method, _counts.AddOrUpdate(method, 1, (_, n) => n + 1));
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stop.Token);
        try
        {
            if (treatment == Treatment.Swallowed)
            {
                _disturbed.TrySetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, gone.Token);
            }

            using var answer = await ForwardAsync(context.Request, context.Features.Get<IHttpRequestFeature>()!.RawTarget);
            if (treatment != Treatment.Carried)
                _disturbed.TrySetResult();
            if (treatment == Treatment.AnswerLost)
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, gone.Token);
            await AnswerAsync(context.Response, answer, treatment == Treatment.AnswerDrips ? 1 : int.MaxValue, gone.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort(); // the tool has had enough of us, or the test is over
        }
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpRequest request, string target)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), Behind(target));
        if (body.Length > 0)
            message.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in request.Headers.Where(h => h.Key is not ("Host" or "Content-Length")))
        {
            if (!message.Headers.TryAddWithoutValidation(name, values.ToArray()))
                message.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        var answer = await _http.SendAsync(message, CancellationToken.None);
        if (request.Method == "POST" && StatusCode(answer) == "2001" && NameIn(body.ToArray()) is { } created)
            _created.Enqueue(target.Split('?')[0] + "/" + created);
        return answer;
    }

    private Uri Behind(string target) => new(_cse.BaseAddress.GetLeftPart(UriPartial.Authority) + target);

    private static string StatusCode(HttpResponseMessage answer) => answer.Headers.GetValues("X-M2M-RSC").Single();

    private static string? NameIn(byte[] body) => JsonNode.Parse(body)!.AsObject().Single().Value!["rn"]?.GetValue<string>();

    private static async Task AnswerAsync(HttpResponse response, HttpResponseMessage answer, int atATime, CancellationToken gone)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
            response.Headers[name] = values.ToArray();
        response.Headers.Remove("Transfer-Encoding");
        var body = await answer.Content.ReadAsByteArrayAsync(gone);
        foreach (var piece in body.Chunk(atATime))
        {
            await response.Body.WriteAsync(piece, gone);
            if (piece.Length == body.Length)
                break;
            await response.Body.FlushAsync(gone);
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, gone);
        }
    }
}
