using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>What one run is to do.</summary>
public sealed record RunOptions
{
    /// <summary>The implementation under test; null starts the embedded reference.</summary>
    public Targets.TargetFile? Target { get; init; }

    /// <summary>Which scenarios; the default selects all.</summary>
    public Selection Selection { get; init; } = new();

    /// <summary>Features executed at a time.</summary>
    public int Parallel { get; init; } = Environment.ProcessorCount * 2;

    /// <summary>Longest wait for one answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether to start no further scenario after the first Fail.</summary>
    public bool FailFast { get; init; }

    /// <summary>Seed of random inputs, recorded; no scenario of this version draws any, and names of resources never come from it.</summary>
    public int Seed { get; init; }

    /// <summary>Most requests a second, null for no limit.</summary>
    public double? Rate { get; init; }

    /// <summary>Whether scenarios that create, change or delete anything are left out.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Takes the secrets of the run: what is written about it goes through this.</summary>
    public Redactor Redactor { get; init; } = new();

    /// <summary>Name of a mutant of the embedded reference, to see it fail.</summary>
    public string? Mutant { get; init; }
}
