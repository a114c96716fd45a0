using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OneM2M.Conformance.Benchmarks;

// "run PATH-OF-ts0003.dll [TIMES]" measures the tool; everything else goes to BenchmarkDotNet ("--filter *Decide*").
if (args is ["run", var tool, .. var rest])
    return await RunMeasurement.MeasureAsync(tool, rest is [var times] ? int.Parse(times, System.Globalization.CultureInfo.InvariantCulture) : 3);

// In process: what is built is what is measured, and nothing is restored a second time.
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromAssembly(typeof(DecideBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;
