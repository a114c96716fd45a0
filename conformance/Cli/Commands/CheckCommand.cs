using System.CommandLine;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Cli.Checking;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 check`: what would be inconclusive, and how to mend it, before a run.</summary>
internal sealed class CheckCommand(TextWriter output, Redactor redactor)
{
    private readonly TargetOption _target = new();

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, Redactor redactor)
    {
        var check = new CheckCommand(output, redactor);
        var command = new Command("check", """
            Look in some seconds whether a run would be conclusive: reachability, clock, administrator, registration of AEs, claims; of a
            shim what it lists, an answer to each operation, and the pins. Creates a few resources on a CSE and removes them.

            Example:
              ts0003 check --target my-cse.yaml

            Exit codes: 0 ready · 2 not reachable or the target file is wrong · 3 much would be inconclusive
            """);
        check._target.AddTo(command);
        command.SetAction(check.ExecuteAsync);
        return command;
    }

    private async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new RunOptions { Redactor = redactor, Target = _target.Read(parsed), Timeout = TimeSpan.FromSeconds(3) };
        await using var connection = await TargetConnection.OpenAsync(options, cancellation);
        List<Finding> findings = [];
        if (options.Target is not { Http: null })
            findings.AddRange(await new Preflight(connection).RunAsync(TimeSpan.FromSeconds(10), cancellation));
        if (options.Target?.Shim is not null)
            findings.AddRange(await new ShimPreflight(connection.Computations!, connection.Cse.Profile).RunAsync(cancellation));
        foreach (var finding in findings)
        {
            output.WriteLine($"{Word(finding.Kind)} {finding.What}");
            if (finding.Remedy is { } remedy)
                output.WriteLine($"        {remedy}");
        }

        // Also after Ctrl-C one wants to know what was seen, and above all what could not be removed; but how many scenarios would be
        // inconclusive takes the whole of it.
        cancellation.ThrowIfCancellationRequested();
        var scenarios = ConformanceRun.List(typeof(Features.FeaturesAssembly).Assembly, new Selection());
        var applicable = new Applicable(
            connection.Cse.Profile, connection.Computations?.Operations, options.Target is not { Http: null }, options.Target is not { Tls.Count: 0 }, RequirementCatalogue.Load());
        foreach (var missing in applicable.Missing(scenarios))
            output.WriteLine($"note    {missing}");
        var inconclusive = applicable.Inconclusive(scenarios, findings);
        output.WriteLine($"note    {inconclusive} of {scenarios.Count} scenarios would be inconclusive" +
            (inconclusive > 0 ? "; each problem above says how to mend it" : ""));
        return findings.Any(f => f.Kind is FindingKind.Problem or FindingKind.Fatal) ? ExitCode.Inconclusive : ExitCode.Passed;
    }

    private static string Word(FindingKind kind) => kind switch
    {
        FindingKind.Good => "ok     ",
        FindingKind.NotProbed => "skipped",
        _ => "problem",
    };
}
