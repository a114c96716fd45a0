using System.Reflection;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>Runs scenarios of a features assembly against one implementation and tells what was seen.</summary>
public static class ConformanceRun
{
    /// <summary>All scenarios that <paramref name="features"/> holds and <paramref name="selection"/> takes, ordered by id.</summary>
    public static IReadOnlyList<ScenarioDescription> List(Assembly features, Selection selection) => throw new NotSupportedException();

    /// <summary>
    /// Runs. Faults of the implementation become verdicts; only an unreachable target (<see cref="TargetUnreachableException"/>)
    /// throws. On cancellation the scenarios that did not start stay NotRun and cleaning up still happens.
    /// </summary>
    public static Task<RunReport> ExecuteAsync(
        Assembly features, RunOptions options, IRunProgress progress, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
