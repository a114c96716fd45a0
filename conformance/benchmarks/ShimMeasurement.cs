using System.Diagnostics;
using System.Globalization;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Drivers.Shim;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>
/// Operations that one process of a shim answers in a second, through the driver, one at a time as the protocol has it: pipe, JSON on both
/// sides, the computation, the checks of the driver. Goal: 5,000. The vectors go round, so that all operations have their share.
/// </summary>
internal static class ShimMeasurement
{
    private const int Rounds = 5;
    private const int Operations = 20_000;

    /// <summary>Starts <paramref name="command"/> and prints a row for each round.</summary>
    public static async Task<int> MeasureAsync(string[] command)
    {
        await using var shim = await ShimPool.StartAsync(new ShimOptions { Command = command, Directory = Environment.CurrentDirectory, Processes = 1 }, CancellationToken.None);
        var vectors = VectorCatalogue.All.Where(v => shim.Operations.Contains(v.Operation)).ToList();
        Console.WriteLine($"{shim.Name}: {vectors.Count} vectors");
        Console.WriteLine("| round | operations | not answered | operations a second |");
        Console.WriteLine("|---|---|---|---|");
        var broken = 0;

        // The first round warms both sides up.
        for (var round = 0; round <= Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var unanswered = 0;
            for (var i = 0; i < Operations; i++)
            {
                var vector = vectors[i % vectors.Count];
                var answer = await shim.ComputeAsync(vector.Operation, vector.In, CancellationToken.None);
                unanswered += answer.Outcome == ComputationOutcome.Broken ? 1 : 0;
            }

            FormattableString row = $"| {(round == 0 ? "warm-up" : round)} | {Operations} | {unanswered} | {Operations / clock.Elapsed.TotalSeconds:0} |";
            Console.WriteLine(row.ToString(CultureInfo.InvariantCulture));
            broken += unanswered;
        }

        return broken == 0 ? 0 : 1;
    }
}
