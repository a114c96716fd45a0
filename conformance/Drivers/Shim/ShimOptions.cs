namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>How a shim is started and how long it may take.</summary>
public sealed record ShimOptions
{
    /// <summary>Program and arguments; no shell reads them.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>Directory in which it runs and against which a relative program is looked up.</summary>
    public required string Directory { get; init; }

    /// <summary>How many processes run at a time, 1 to 64.</summary>
    public int Processes { get; init; } = 2;

    /// <summary>Longest wait for an answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest wait for the answer to hello.</summary>
    public TimeSpan Introduction { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest wait for a process to end by itself once its standard input is closed.</summary>
    public TimeSpan Farewell { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most octets of memory that one process may hold.</summary>
    public long MaxMemory { get; init; } = 1L << 30;

    /// <summary>Clock of the limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
