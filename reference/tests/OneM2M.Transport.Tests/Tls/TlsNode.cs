using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Tls;

namespace OneM2M.Transport.Tests.Tls;

/// <summary>A node over HTTP behind TLS that tells each request whom it is associated with.</summary>
internal sealed class TlsNode : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Identities _entityB = new(Identities.Authority);
    private readonly Identities _mef = new(Identities.OtherAuthority);

    private TlsNode(Func<ServerOptions, ServerOptions> alter)
    {
        var options = alter(new ServerOptions
        {
            Authorities =
            [
                new VirtualAuthority(Identities.Authority) { Keys = [Identities.Key], Credentials = [_entityB.Credential, _entityB.RawCredential], Judge = EntityA.Judge },
                new VirtualAuthority(Identities.OtherAuthority) { Keys = [Identities.OtherKey], Credentials = [_mef.Credential], Judge = EntityA.Judge },
            ],
        });
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(new IPEndPoint(IPAddress.Loopback, 0), listen => listen.UseAssociations(options)));
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>The client whose certificate is taken.</summary>
    public Identities EntityA { get; } = new("mn-cse.m2msp.example");

    /// <summary>What the server shows.</summary>
    public Identities EntityB => _entityB;

    /// <summary>What the server shows as its other authority.</summary>
    public Identities Mef => _mef;

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address { get; private set; } = new(IPAddress.Loopback, 0);

    /// <summary>Requests that came through.</summary>
    public int Requests { get; private set; }

    /// <summary>Listens.</summary>
    public static async Task<TlsNode> StartAsync(Func<ServerOptions, ServerOptions>? alter = null)
    {
        var node = new TlsNode(alter ?? (o => o));
        await node._server.StartAsync();
        var address = node._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        node.Address = new IPEndPoint(IPAddress.Loopback, new Uri(address).Port);
        return node;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
        EntityA.Dispose();
        _entityB.Dispose();
        _mef.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Requests++;
        var identity = context.Features.Get<AssociationIdentity>()!;
        var export = "no export";
        if (context.Request.Query["label"] is [{ } label])
            export = Convert.ToHexString(identity.ExportKeyingMaterial(label, 48));
        var who = identity.KeyIdentity is { } key ? System.Text.Encoding.UTF8.GetString(key) : identity.Judgement?.Flavour ?? "nobody";
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        await context.Response.WriteAsync($"at {identity.Authority} of {who} under {identity.Suite:x4} with {body.Length} octets, {export}");
    }
}
