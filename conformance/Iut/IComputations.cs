using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Iut;

/// <summary>
/// An implementation that computes what the standard defines without a socket: keys, identifiers, access decisions. Operations and
/// their inputs and outputs are those of docs/shim.md. A step does not know whether it is the reference or somebody's shim.
/// </summary>
public interface IComputations
{
    /// <summary>What it calls itself, e.g. "Example security library 2.1".</summary>
    string Name { get; }

    /// <summary>The operations that it implements, e.g. "derive.km".</summary>
    IReadOnlySet<string> Operations { get; }

    /// <summary>Asks for one operation and waits, for a bounded time, for the answer. Faults of the other side never throw.</summary>
    Task<Computation> ComputeAsync(string operation, JsonObject inputs, CancellationToken cancellation);
}
