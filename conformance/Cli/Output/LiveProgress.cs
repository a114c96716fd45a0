using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;
using Spectre.Console;

namespace OneM2M.Conformance.Cli.Output;

/// <summary>A moving bar with counts, for a person at a terminal.</summary>
internal sealed class LiveProgress(IAnsiConsole console) : IRunProgress, IDisposable
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ProgressTask? _bar;
    private Task? _drawing;
    private int _failed;

    /// <inheritdoc/>
    public void Waiting(string place, string address) =>
        console.MarkupLineInterpolated($"waiting for {place}: make it connect to {address}, again and again until the run ends");

    /// <inheritdoc/>
    public void Started(int total)
    {
        using var ready = new ManualResetEventSlim();
        _drawing = console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                _bar = context.AddTask("running", maxValue: Math.Max(1, total));
                ready.Set();
                await _done.Task;
            });
        ready.Wait();
    }

    /// <inheritdoc/>
    public void Finished(ScenarioResult result)
    {
        lock (_gate)
        {
            _bar!.Increment(1);
            if (result.Verdict is Verdict.Fail or Verdict.Error)
                _bar.Description = $"[red]{++_failed} failed[/]";
        }
    }

    /// <inheritdoc/>
    public void CleaningUp() => _bar!.Description = "cleaning up";

    /// <inheritdoc/>
    public void Dispose()
    {
        _done.TrySetResult();
        _drawing?.GetAwaiter().GetResult();
    }
}
