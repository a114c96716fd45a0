using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Drivers.Shim;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>A shim that holds more memory than it may is ended, and another one is started.</summary>
public sealed class MemoryTests
{
    [Fact]
    public async Task OneThatLeaksIsReplaced()
    {
        using var bench = ShimBench.Hostile("leaks");
        await using (var pool = await ShimPool.StartAsync(
            new ShimOptions
            {
                Command = bench.HostileCommand("leaks"),
                Directory = AppContext.BaseDirectory,
                Processes = 1,
                MaxMemory = 200L << 20,
                Timeout = TimeSpan.FromMinutes(1),
            }, CancellationToken.None))
        {
            var vector = VectorCatalogue.ById("km-1");
            var leaked = await pool.ComputeAsync(vector.Operation, vector.In, CancellationToken.None);
            Assert.Equal(ComputationOutcome.Broken, leaked.Outcome);
            Assert.Equal("the shim held more than 200 MiB of memory", leaked.Fault);
            var next = await pool.ComputeAsync(vector.Operation, vector.In, CancellationToken.None);
            Assert.Equal(ComputationOutcome.Computed, next.Outcome);
        }

        Assert.Equal(2, bench.Gone());
    }
}
