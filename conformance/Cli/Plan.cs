using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli;

/// <summary>`run --plan`: what a run would do to an implementation. Nothing is sent.</summary>
internal static class Plan
{
    // Measured on the embedded reference: mean requests and created resources of a scenario with its setting up and cleaning up.
    private const double RequestsEach = 9.5;
    private const double ResourcesEach = 4.2;

    /// <summary>Prints the plan for <paramref name="scenarios"/>.</summary>
    public static void Print(TextWriter output, RunOptions options, IReadOnlyList<ScenarioDescription> scenarios)
    {
        var target = options.Target is { } file ? $"{file.Profile.Name} at {file.Http?.ToString() ?? "its shim, over standard input and output"}" : "the embedded reference";
        output.WriteLine($"would run   {scenarios.Count} scenarios in {scenarios.Select(s => s.Feature).Distinct().Count()} features against {target}");
        output.WriteLine($"requests    about {scenarios.Count * RequestsEach:0}, each with an X-M2M-RI that begins with ts0003-");
        output.WriteLine($"creates     about {scenarios.Count * ResourcesEach:0} resources, named ts0003-…, at most {options.Parallel} scenarios' at a time:");
        output.WriteLine("            AEs, accessControlPolicies and groups below the CSEBase; containers below one container of the run");
        output.WriteLine("deletes     all of them, also after a failure or Ctrl-C; `ts0003 clean` removes what a killed run left");
        output.WriteLine("            (estimates: means per scenario, measured on the embedded reference)");
        output.WriteLine($"connections at most {options.Parallel} to the implementation; it connects back for notifications to " +
            $"{options.Target?.NotifyListen?.ToString() ?? "a free port on 127.0.0.1 (set http.notifyListen for a remote implementation)"}");
        var rate = options.Rate ?? options.Target?.RequestsPerSecond;
        output.WriteLine(rate is { } limit
            ? $"duration    about {scenarios.Count * RequestsEach / limit:0} s at {limit:0.##} requests a second"
            : $"duration    about {scenarios.Count * RequestsEach * 0.005:0} s for an implementation that answers within 5 ms");
    }
}
