using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Runner.Targets;
using OneM2M.Conformance.Steps.Hooks;

namespace OneM2M.Conformance.Cli;

/// <summary>`run --plan`: what a run would do to an implementation. Nothing is sent, and nothing is started.</summary>
internal static class Plan
{
    // Measured on the embedded reference: mean requests and created resources of a scenario with its setting up and cleaning up.
    private const double RequestsEach = 9.5;
    private const double ResourcesEach = 4.2;
    private const double HandshakesEach = 1.3;

    /// <summary>Prints the plan for <paramref name="scenarios"/>.</summary>
    public static void Print(TextWriter output, RunOptions options, IReadOnlyList<ScenarioDescription> scenarios)
    {
        output.WriteLine($"would run   {scenarios.Count} scenarios in {scenarios.Select(s => s.Feature).Distinct().Count()} features against {Name(options.Target)}");
        var vectors = scenarios.Select(s => s.Vector).OfType<Vector>().ToList();
        var handshakes = scenarios.Count(s => s.Tags.Contains(ScenarioIdentity.HandshakeTag));
        var asked = scenarios.Count - vectors.Count - handshakes;
        if (options.Target is { Http: null })
            output.WriteLine($"not asked   {asked} scenarios that need an HTTP binding, which the target file does not name");
        else
            PrintRequests(output, options, asked);
        PrintHandshakes(output, options.Target, handshakes);
        if (options.Target?.Shim is { } shim)
            PrintOperations(output, shim, vectors);
        else if (vectors.Count > 0)
            output.WriteLine(options.Target is null
                ? $"operations  {vectors.Count}, computed in this process"
                : $"not asked   {vectors.Count} scenarios that need a shim (docs/shim.md), which the target file does not name");
    }

    private static string Name(TargetFile? target) => target switch
    {
        null => "the embedded reference",
        { Http: { } http } => $"{target.Profile.Name} at {http}",
        { Shim: not null } => $"{target.Profile.Name}, through its shim",
        _ => target.Profile.Name,
    };

    private static void PrintHandshakes(TextWriter output, TargetFile? target, int scenarios)
    {
        if (scenarios == 0)
            return;
        if (target is { Tls.Count: 0 })
        {
            output.WriteLine($"not asked   {scenarios} scenarios that need a place where it speaks (D)TLS (key tls), which the target file does not name");
            return;
        }

        output.WriteLine($"handshakes  about {scenarios * HandshakesEach:0}, of which many are wrong on purpose, with the places of the target file:");
        foreach (var name in target?.Tls.Select(t => t.Profile.Name) ?? ["those of the embedded reference"])
            output.WriteLine($"            {name}");
        output.WriteLine("            what no place is there for is left out");
    }

    private static void PrintOperations(TextWriter output, ShimTarget shim, IReadOnlyList<Vector> vectors)
    {
        output.WriteLine($"processes   {shim.Processes} of: {string.Join(' ', shim.Command)}");
        output.WriteLine("            each lives for the whole run; one that breaks down is replaced, until three faults came in a row");
        output.WriteLine($"operations  at most {vectors.Count}, over standard input and output; those that it does not list are left out:");
        foreach (var operation in vectors.GroupBy(v => v.Operation, StringComparer.Ordinal))
            output.WriteLine($"            {operation.Key} {operation.Count()}");
    }

    private static void PrintRequests(TextWriter output, RunOptions options, int scenarios)
    {
        output.WriteLine($"requests    about {scenarios * RequestsEach:0}, each with an X-M2M-RI that begins with ts0003-");
        output.WriteLine($"creates     about {scenarios * ResourcesEach:0} resources, named ts0003-…, at most {options.Parallel} scenarios' at a time:");
        output.WriteLine("            AEs, accessControlPolicies and groups below the CSEBase; containers below one container of the run");
        output.WriteLine("deletes     all of them, also after a failure or Ctrl-C; `ts0003 clean` removes what a killed run left");
        output.WriteLine("            (estimates: means per scenario, measured on the embedded reference)");
        output.WriteLine($"connections at most {options.Parallel} to the implementation; it connects back for notifications to " +
            $"{options.Target?.NotifyListen?.ToString() ?? "a free port on 127.0.0.1 (set http.notifyListen for a remote implementation)"}");
        var rate = options.Rate ?? options.Target?.RequestsPerSecond;
        output.WriteLine(rate is { } limit
            ? $"duration    about {scenarios * RequestsEach / limit:0} s at {limit:0.##} requests a second"
            : $"duration    about {scenarios * RequestsEach * 0.005:0} s for an implementation that answers within 5 ms");
    }
}
