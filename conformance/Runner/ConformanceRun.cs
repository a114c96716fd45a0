using System.Collections.Concurrent;
using System.Reflection;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Runner.Execution;
using OneM2M.Conformance.Steps;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>Runs scenarios of a features assembly against one implementation and tells what was seen.</summary>
public static class ConformanceRun
{
    // Steps find their session through Session.Current, so one run at a time in a process.
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>All scenarios that <paramref name="features"/> holds and <paramref name="selection"/> takes, ordered by id.</summary>
    public static IReadOnlyList<ScenarioDescription> List(Assembly features, Selection selection)
    {
        using var assembly = new ScenarioAssembly(features);
        return [.. assembly.Discover(RequirementCatalogue.Load()).Select(s => s.Description).Where(selection.Takes)];
    }

    /// <summary>
    /// Runs. Faults of the implementation become verdicts; only an unreachable target (<see cref="TargetUnreachableException"/>)
    /// throws. On cancellation the scenarios that did not start stay NotRun and cleaning up still happens.
    /// </summary>
    public static async Task<RunReport> ExecuteAsync(
        Assembly features, RunOptions options, IRunProgress progress, CancellationToken cancellation)
    {
        await OneAtATime.WaitAsync(cancellation);
        try
        {
            return await ExecuteAloneAsync(features, options, progress, cancellation);
        }
        finally
        {
            Session.Current = null;
            OneAtATime.Release();
        }
    }

    private static async Task<RunReport> ExecuteAloneAsync(
        Assembly features, RunOptions options, IRunProgress progress, CancellationToken cancellation)
    {
        var time = TimeProvider.System;
        var started = time.GetUtcNow();
        var clock = time.GetTimestamp();
        var catalogue = RequirementCatalogue.Load();
        await using var connection = await TargetConnection.OpenAsync(options, cancellation);
        using var assembly = new ScenarioAssembly(features);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var scenarios = assembly.Discover(catalogue).Where(s => options.Selection.Takes(s.Description)).ToList();
        var results = new ConcurrentDictionary<string, ScenarioResult>(StringComparer.Ordinal);

        void Record(ScenarioResult result)
        {
            results[result.Id] = result;
            progress.Finished(result);
            if (options.FailFast && result.Verdict == Verdict.Fail)
                stop.Cancel();
        }

        Session.Current = connection.NewSession(catalogue, Record, options, stop.Token);
        foreach (var (place, address) in connection.Waiting)
            progress.Waiting(place, address);
        progress.Started(scenarios.Count);

        // xUnit owns the threads from here on; a thread of ours waits for it.
        await Task.Run(() => assembly.Execute(scenarios, Math.Min(options.Parallel, options.Target?.MaxConnections ?? int.MaxValue), (scenario, message) =>
        {
            // What failed without a result of its own failed outside the hooks: a step that no binding knows, for example.
            var description = scenario.Description;
            if (!results.ContainsKey(description.Id) && !stop.IsCancellationRequested)
                Record(Blank(description) with { Verdict = Verdict.Error, Reason = message });
        }, stop.Token), CancellationToken.None);
        progress.CleaningUp();
        await Session.Current.Shared.RemoveAsync();
        return new RunReport
        {
            Tool = ToolVersion.Info,
            Spec = "TS-0003 V3.18.0",
            Catalogue = new CatalogueInfo(catalogue.Version, catalogue.Sha256),
            Seed = options.Seed,
            Target = connection.Describe(),
            Started = started,
            DurationMs = time.GetElapsedTime(clock).TotalMilliseconds,
            Scenarios = [.. scenarios.Select(s => results.GetValueOrDefault(s.Description.Id) ?? Blank(s.Description))],
            LeftBehind = [.. Session.Current.LeftBehind.Order(StringComparer.Ordinal)],
        };
    }

    private static ScenarioResult Blank(ScenarioDescription description) => new()
    {
        Id = description.Id,
        Name = description.Name,
        Feature = description.Feature,
        Requirements = description.Requirements,
        Clauses = description.Clauses,
    };
}
