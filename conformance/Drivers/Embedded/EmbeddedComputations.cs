using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Shims.CSharp;
using OneM2M.Security;

namespace OneM2M.Conformance.Drivers.Embedded;

/// <summary>The reference's computations, asked in this process through the operations of the C# shim.</summary>
public sealed class EmbeddedComputations : IComputations
{
    private readonly Operations _operations;

    /// <summary>The reference; <paramref name="rules"/> puts a variant at a seam, null leaves it as it is.</summary>
    public EmbeddedComputations(SecurityRules? rules)
    {
        _operations = new Operations(rules);
        Operations = _operations.Names.ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string Name => "embedded reference";

    /// <inheritdoc/>
    public IReadOnlySet<string> Operations { get; }

    /// <inheritdoc/>
    public Task<Computation> ComputeAsync(string operation, JsonObject inputs, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var request = (JsonObject)inputs.DeepClone();
        request["op"] = operation;
        return Task.FromResult(ShimAnswer.Read(operation, inputs, _operations.Answer(request)));
    }
}
