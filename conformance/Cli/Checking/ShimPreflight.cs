using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>Asks a shim for one vector of each operation that it lists. Never judges a value: a finding says what would not be judged, and why.</summary>
internal sealed class ShimPreflight(IComputations shim, TargetProfile profile)
{
    /// <summary>Most operations that are named which nobody knows, and most characters of one.</summary>
    private const int MostShown = 10, LongestName = 100;

    private static readonly string[] Known = [.. VectorCatalogue.All.Select(v => v.Operation).Distinct(StringComparer.Ordinal)];

    private readonly List<Finding> _findings = [];

    /// <summary>Lists, asks and looks at the pins, in this order; after Ctrl-C (<paramref name="cancellation"/>) nothing more is asked.</summary>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        Listed();
        try
        {
            foreach (var operation in Known.Where(shim.Operations.Contains))
                await AskAsync(operation, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What was seen until then is worth telling.
        }

        foreach (var pin in VectorCatalogue.All.SelectMany(v => v.Pins.Select(p => (Vector: v, p.Key, p.Value))).GroupBy(p => p.Key, StringComparer.Ordinal))
            Pin(pin.Key, [.. pin.Select(p => p.Value).Distinct(StringComparer.Ordinal)], [.. pin.Select(p => p.Vector.Operation).Distinct(StringComparer.Ordinal)]);
        return _findings;
    }

    private void Listed()
    {
        var missing = Known.Where(o => !shim.Operations.Contains(o)).ToList();
        _findings.Add(new Finding(FindingKind.Good, $"shim {Terse(shim.Name)} lists {Known.Length - missing.Count} of {Known.Length} operations"
            + (missing.Count > 0 ? $"; not judged: {string.Join(", ", missing)}" : "")));
        var unknown = shim.Operations.Except(Known, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var name in unknown.Take(MostShown).Select(n => Printable.Of(n, LongestName)))
        {
            _findings.Add(new Finding(FindingKind.Problem, $"it lists \"{Terse(name)}\", which docs/shim.md does not have",
                $"the nearest operation there is {Nearest.To(name, Known)}; leave the other out"));
        }

        if (unknown.Count > MostShown)
            _findings.Add(new Finding(FindingKind.Problem, $"and {unknown.Count - MostShown} more that it does not have", "docs/shim.md lists all operations"));
    }

    private async Task AskAsync(string operation, CancellationToken cancellation)
    {
        if (VectorCatalogue.All.FirstOrDefault(v => v.Operation == operation && v.Result != VectorResult.Invalid && v.Pins.All(p => profile.IsPinned(p.Key, p.Value))) is not { } vector)
        {
            _findings.Add(new Finding(FindingKind.NotProbed, $"{operation}: not asked, since a pin is missing, see below", Claim: operation));
            return;
        }

        var answer = await shim.ComputeAsync(operation, vector.In, cancellation);
        var fault = Terse(answer.Fault ?? "");
        _findings.Add(answer.Outcome switch
        {
            ComputationOutcome.Computed => new Finding(FindingKind.Good, $"{operation} answers vector {vector.Id}", Claim: operation),
            ComputationOutcome.Unsupported => new Finding(FindingKind.NotProbed, $"{operation}: not supported for vector {vector.Id} ({fault})", Claim: operation),
            ComputationOutcome.Refused => new Finding(FindingKind.Problem, $"{operation} refuses vector {vector.Id}: {fault}",
                "nothing is wrong with its inputs (ts0003 vectors writes them): a run would judge that", operation),
            _ => new Finding(FindingKind.Problem, $"{operation}, vector {vector.Id}: {fault}",
                answer.Received is { Length: > 0 } received ? "it wrote: " + Terse(received) : "docs/shim.md says what it has to answer", operation),
        });
    }

    private void Pin(string name, IReadOnlyList<string> values, IReadOnlyList<string> operations)
    {
        var asked = operations.Where(shim.Operations.Contains).ToList();
        if (asked.Count > 0 && !values.Any(v => profile.IsPinned(name, v)))
        {
            _findings.Add(new Finding(FindingKind.NotProbed, $"pin {name} is not set: what the standard leaves open there is not judged ({string.Join(", ", asked)})",
                $"shim: {{ pins: {{ {name}: {string.Join(" | ", values)} }} }}, or a list, in the target file; docs/guides/targets.md says what each means"));
        }
    }

    /// <summary>What a shim said, in one line and without what may be a key.</summary>
    private static string Terse(string text) => ComputationMask.Line(text).ReplaceLineEndings(" ").Trim();
}
