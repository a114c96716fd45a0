using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>An HTTP server that takes notifications (TS-0009, TS-0004 7.5.1) and answers each with 2000.</summary>
public sealed class NotificationReceiver : INotificationReceiver, IAsyncDisposable
{
    private const int MaxOctets = 256 * 1024;

    private readonly ConcurrentDictionary<string, NotificationInbox> _inboxes = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly WebApplication _server;
    private Uri _base = new("http://127.0.0.1/");

    private NotificationReceiver(WebApplication server, TimeProvider time) => (_server, _time) = (server, time);

    /// <summary>Starts listening at <paramref name="listen"/>; null takes loopback and a free port.</summary>
    public static async Task<NotificationReceiver> StartAsync(Uri? listen, TimeProvider time, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxOctets;
            if (listen is null)
                kestrel.Listen(IPAddress.Loopback, 0);
            else if (IPAddress.TryParse(listen.Host.Trim('[', ']'), out var address))
                kestrel.Listen(address, listen.Port);
            else
                kestrel.ListenAnyIP(listen.Port);
        });
        builder.Logging.ClearProviders();
        var receiver = new NotificationReceiver(builder.Build(), time);
        receiver._server.Run(receiver.ReceiveAsync);
        await receiver._server.StartAsync(cancellation);
        receiver._base = listen ?? new Uri(receiver._server.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return receiver;
    }

    /// <inheritdoc/>
    public INotificationInbox Open(string name)
    {
        var inbox = new NotificationInbox(new Uri(_base, "/" + name), _time, () => _inboxes.TryRemove(name, out _));
        return _inboxes.TryAdd(name, inbox) ? inbox : throw new ArgumentException($"Mailbox {name} is already open.", nameof(name));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        var request = context.Request;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted);
        var text = Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);

        // A pointOfAccess only says where requests go: some CSEs append the address of the resource to it (TS-0009 6.2.2), others send to it.
        var mailbox = (request.Path.Value ?? "").TrimStart('/').Split('/')[0];
        var known = _inboxes.TryGetValue(mailbox, out var inbox);
        if (known)
        {
            var headers = string.Concat(request.Headers.Select(h => $"{h.Key}: {h.Value}\n"));
            inbox!.Put(new Notification(request.Headers["X-M2M-Origin"], Parse(text), $"{request.Method} {request.Path}\n{headers}\n{text}"));
        }

        context.Response.StatusCode = known ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        context.Response.Headers["X-M2M-RSC"] = known ? "2000" : "4004";
        context.Response.Headers["X-M2M-RI"] = request.Headers["X-M2M-RI"];
        context.Response.Headers["X-M2M-RVI"] = request.Headers["X-M2M-RVI"];
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
