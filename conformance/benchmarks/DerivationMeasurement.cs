using System.Diagnostics;
using System.Globalization;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>
/// The rows of <see cref="KeyDerivationBenchmarks"/> as ratios that a busy machine spoils least: batches of the bare HMAC and of the
/// derivation take turns, and the least and the median of each are compared. Collections of garbage fall into the batches that cause them.
/// </summary>
internal static class DerivationMeasurement
{
    private const int Rounds = 101;
    private const int Batch = 5_000;

    /// <summary>Prints a row for each derivation.</summary>
    public static void Measure()
    {
        using var benchmarks = new KeyDerivationBenchmarks();
        Console.WriteLine("| derivation | bare HMAC, least | least | ratio | ratio of medians |");
        Console.WriteLine("|---|---|---|---|---|");
        Compare("Km", benchmarks.BouncyCastle, benchmarks.Km);
        Compare("Kpsa", benchmarks.BouncyCastle, benchmarks.Kpsa);
        Compare("Kpsa of a ligature", benchmarks.BouncyCastle, benchmarks.KpsaOfALigature);
        Compare("usage-constrained", benchmarks.BouncyCastle, benchmarks.UsageConstrained);
        Compare("the platform's bare HMAC", benchmarks.BouncyCastle, benchmarks.Platform);
    }

    private static void Compare<TBare, TDerived>(string name, Func<TBare> bare, Func<TDerived> derived)
    {
        var (bareTimes, derivedTimes) = (new double[Rounds], new double[Rounds]);

        // Long enough to be compiled with full optimization before anything counts.
        for (var round = -20; round < Rounds; round++)
        {
            var (one, other) = (Time(bare), Time(derived));
            if (round >= 0)
                (bareTimes[round], derivedTimes[round]) = (one, other);
        }

        Array.Sort(bareTimes);
        Array.Sort(derivedTimes);
        FormattableString row =
            $"| {name} | {bareTimes[0]:0} ns | {derivedTimes[0]:0} ns | {derivedTimes[0] / bareTimes[0]:0.00} | {derivedTimes[Rounds / 2] / bareTimes[Rounds / 2]:0.00} |";
        Console.WriteLine(row.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Nanoseconds of one call, over a batch.</summary>
    private static double Time<T>(Func<T> what)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Batch; i++)
            what();
        return clock.Elapsed.TotalNanoseconds / Batch;
    }
}
