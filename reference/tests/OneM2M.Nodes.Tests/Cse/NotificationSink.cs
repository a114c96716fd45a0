using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>An HTTP server of a test that keeps what is posted to it, in order, and answers with a status of the test's choice.</summary>
internal sealed class NotificationSink : IAsyncDisposable
{
    private readonly Channel<(string Path, string From, string Body)> _received = Channel.CreateUnbounded<(string, string, string)>();
    private readonly WebApplication _server;

    private NotificationSink(WebApplication server) => _server = server;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Starts listening.</summary>
    public static async Task<NotificationSink> StartAsync(int status = 200)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0));
        var sink = new NotificationSink(builder.Build());
        sink._server.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            context.Response.StatusCode = status;
            sink._received.Writer.TryWrite((context.Request.Path, context.Request.Headers["X-M2M-Origin"].ToString(), body));
        });
        await sink._server.StartAsync();
        return sink;
    }

    /// <summary>The next one; fails after a minute without any.</summary>
    public async Task<(string Path, string From, string Body)> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await _received.Reader.ReadAsync(limit.Token);
    }

    /// <summary>Whether nothing has come that was not read.</summary>
    public bool IsEmpty => _received.Reader.Count == 0;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
