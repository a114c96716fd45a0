using System.Diagnostics;
using System.Globalization;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>
/// The built tool as a user starts it: time of the whole process, of the first verdict, CPU per example, working set.
/// Goals for clause 7.1: below 10 s, 2 s, 3 ms and 300 MB; for clause 10.3: below 2 s.
/// </summary>
internal static class RunMeasurement
{
    /// <summary>Runs "ts0003 run --clause …" <paramref name="times"/> times and prints a row for each.</summary>
    public static async Task<int> MeasureAsync(string tool, string clause, int times)
    {
        Console.WriteLine("| run | exit | whole process | first verdict | examples | CPU | CPU per example | peak working set |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        var worst = 0;
        for (var i = 1; i <= times; i++)
            worst = Math.Max(worst, await OnceAsync(tool, clause, i));
        return worst;
    }

    private static async Task<int> OnceAsync(string tool, string clause, int number)
    {
        var output = Directory.CreateTempSubdirectory("ts0003-bench").FullName;
        try
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { tool, "run", "--clause", clause, "--out", output, "--no-color", "-v" })
                start.ArgumentList.Add(argument);
            var before = ChildrensCpu();
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            TimeSpan? first = null;
            var peak = 0L;
            var examples = 0;
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                if (!IsVerdict(line))
                    continue;
                first ??= clock.Elapsed;
                examples++;
                if (examples % 20 == 0)
                    peak = Math.Max(peak, PeakOf(process));
            }

            await process.WaitForExitAsync();
            await errors;
            var elapsed = clock.Elapsed;
            var cpu = ChildrensCpu() - before;
            FormattableString row = $"| {number} | {process.ExitCode} | {elapsed.TotalSeconds:0.0} s | {first?.TotalSeconds:0.00} s | {examples} | {cpu.TotalSeconds:0.0} s | {cpu.TotalMilliseconds / Math.Max(1, examples):0.00} ms | {peak / 1024 / 1024} MB |";
            Console.WriteLine(row.ToString(CultureInfo.InvariantCulture));
            return process.ExitCode;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    /// <summary>CPU of all child processes that have ended, from proc(5): it is exact where sampling misses the end. Linux only; zero elsewhere.</summary>
    private static TimeSpan ChildrensCpu()
    {
        if (!OperatingSystem.IsLinux())
            return TimeSpan.Zero;
        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromMilliseconds(ticks * 10);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It has ended, and the lines still come out of the pipe.
        }
    }

    private static bool IsVerdict(string line) =>
        line.TrimStart().Split(' ', 2)[0].ToLowerInvariant() is "pass" or "fail" or "warning" or "inconclusive" or "not" or "error";
}
