using Xunit.Abstractions;

namespace OneM2M.Conformance.Runner.Execution;

/// <summary>Options for xUnit's discovery and execution: a plain dictionary, since the package that has one is not needed otherwise.</summary>
internal sealed class ExecutionOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>Discovers one case for each example of an outline.</summary>
    public static ExecutionOptions ForDiscovery()
    {
        var options = new ExecutionOptions();
        options.SetValue("xunit.discovery.PreEnumerateTheories", true);
        return options;
    }

    /// <summary>Runs <paramref name="parallel"/> features at a time.</summary>
    public static ExecutionOptions ForExecution(int parallel)
    {
        var options = new ExecutionOptions();
        options.SetValue("xunit.execution.DisableParallelization", parallel <= 1);
        options.SetValue("xunit.execution.MaxParallelThreads", Math.Max(1, parallel));

        // The default algorithm counts in a method that SpecFlow's test framework overrides, so that everything would run at once.
        // This one has as many threads of its own as features may run, and SpecFlow blocks those and none of the pool.
        options.SetValue("xunit.execution.ParallelAlgorithm", "Aggressive");
        options.SetValue("xunit.execution.SynchronousMessageReporting", true);
        return options;
    }

    /// <inheritdoc/>
    public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) && value is not null ? (TValue)value : default!;

    /// <inheritdoc/>
    public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
}
