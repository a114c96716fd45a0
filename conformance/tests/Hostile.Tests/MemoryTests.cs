using System.Globalization;
using OneM2M.Conformance.Hostile.Tests.Endpoints;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>However much an endpoint sends, the tool as a whole holds a bounded part of it.</summary>
public sealed class MemoryTests
{
    private const long MiB = 1024 * 1024;

    /// <summary>Between 120 and 200 MiB were seen here; with the bounds of the driver taken out, between 2 and 7 GiB.</summary>
    private const long Bound = 512 * MiB;

    private static readonly Dictionary<string, Func<IEndpoint>> Endpoints = new(StringComparer.Ordinal)
    {
        ["endless body"] = () => new RawEndpoint(Scripts.All["endless body"], decentAnswers: 1),
        ["endless chunks"] = () => new RawEndpoint(Scripts.All["endless chunks"], decentAnswers: 1),
        ["endless header"] = () => new RawEndpoint(Scripts.All["endless header"], decentAnswers: 1),
        ["1 GiB in a gzip of 1 MiB"] = () =>
        {
            var bomb = Answers.Bomb(1024);
            return new MockEndpoint(request => Answers.GzipOf(request, bomb));
        },
    };

    public static TheoryData<string> Names => [.. Endpoints.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ThePeakIsBounded(string name)
    {
        await using var endpoint = Endpoints[name]();
        var scratch = Directory.CreateTempSubdirectory("ts0003-peak-");
        try
        {
            var file = Path.Combine(scratch.FullName, "peak");
            var run = await HostileRun.ProcessAsync(
                endpoint.Address,

                // Time enough for the one decent answer on a machine that is busy, or no run begins.
                (target, output) => ["run", "--target", target, "--out", output, "--timeout", "4", "--parallel", "8", .. HostileRun.Few],
                environment: new Dictionary<string, string?> { ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location, [StartupHook.File] = file });
            run.IsHonest();
            Assert.NotNull(run.Report);
            var peak = long.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);
            Assert.InRange(peak, 10 * MiB, Bound); // less than a runtime needs would mean that nothing was measured
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }
}
