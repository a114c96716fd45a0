using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>
/// An authorized Retrieve at the reference beside an answer of the same octets from bare Kestrel, both over loopback, many at a time, by
/// the same client. Goal: at most twice as long.
/// </summary>
public class RetrieveBenchmarks
{
    private const int AtATime = 16;
    private const int Each = 50;

    private HostingCse _cse = null!;
    private WebApplication _bare = null!;
    private PipelinedClient _toCse = null!;
    private PipelinedClient _toBare = null!;

    /// <summary>Starts both, guards a container by three policies of four rules, and lets the bare server give the very same octets.</summary>
    [GlobalSetup]
    public async Task SetUp()
    {
        _cse = await HostingCse.StartAsync(new CseOptions());
        using var http = new HttpClient { BaseAddress = _cse.BaseAddress };
        var policies = new List<string>();
        for (var i = 0; i < 3; i++)
            policies.Add(await Fixture.CreateAsync(http, "cse-in", 1, Fixture.Policy(i)));
        var list = string.Join(',', policies.Select(p => $"\"{p}\""));
        await Fixture.CreateAsync(http, "cse-in", 3, $$$"""{"m2m:cnt": {"rn": "guarded", "acpi": [{{{list}}}], "lbl": ["{{{new string('x', 200)}}}"]}}""");
        var octets = await Fixture.RetrieveAsync(http, "cse-in/guarded");

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0));
        _bare = builder.Build();
        _bare.Run(context =>
        {
            context.Response.ContentLength = octets.Length;
            context.Response.ContentType = "application/json";
            return context.Response.Body.WriteAsync(octets).AsTask();
        });
        await _bare.StartAsync();
        var bareAddress = new Uri(_bare.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        _toCse = new PipelinedClient(_cse.BaseAddress, AtATime, octets.Length);
        _toBare = new PipelinedClient(bareAddress, AtATime, octets.Length);
    }

    /// <summary>Bare Kestrel.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = AtATime * Each)]
    public Task BareKestrel() => _toBare.RunAsync(Each);

    /// <summary>The reference, with a decision for every answer.</summary>
    [Benchmark(OperationsPerInvoke = AtATime * Each)]
    public Task AuthorizedRetrieve() => _toCse.RunAsync(Each);

    /// <summary>Stops both.</summary>
    [GlobalCleanup]
    public async Task CleanUp()
    {
        _toCse.Dispose();
        _toBare.Dispose();
        await _cse.DisposeAsync();
        await _bare.DisposeAsync();
    }
}
