using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OneM2M.Conformance.Benchmarks;

// "run PATH-OF-ts0003.dll [CLAUSE [TIMES]]" measures the tool, "shim COMMAND…" a shim, "derive" derivations beside one
// bare HMAC, "handshake" the TLS endpoint beside a bare one; everything else goes to BenchmarkDotNet ("--filter *Decide*").
switch (args)
{
    case ["run", var tool, .. var rest]:
        return await RunMeasurement.MeasureAsync(tool, rest is [var clause, ..] ? clause : "7.1", rest is [_, var times] ? int.Parse(times, System.Globalization.CultureInfo.InvariantCulture) : 3);
    case ["derive"]:
        DerivationMeasurement.Measure();
        return 0;
    case ["handshake"]:
        return await HandshakeMeasurement.MeasureAsync();
    case ["shim", .. var command] when command.Length > 0:
        return await ShimMeasurement.MeasureAsync(command);
}

// In process: what is built is what is measured, and nothing is restored a second time.
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromAssembly(typeof(DecideBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;
