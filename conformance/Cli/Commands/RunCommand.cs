using System.CommandLine;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Cli.Output;
using OneM2M.Conformance.Features;
using OneM2M.Conformance.Mutants;
using OneM2M.Conformance.Reporting;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 run`: executes scenarios, prints what was seen, writes run.json, junit.xml and report.html.</summary>
internal sealed class RunCommand
{
    private readonly TargetOption _target = new();
    private readonly SelectionOptions _selection = new();
    private readonly Option<string> _out = new("--out", "-o") { Description = "Directory for run.json, junit.xml and report.html", HelpName = "DIR", DefaultValueFactory = _ => "out" };
    private readonly Option<int> _parallel = new("--parallel") { Description = "Features executed at a time", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount * 2 };
    private readonly Option<double> _timeout = new("--timeout") { Description = "Longest wait for one answer, in seconds", HelpName = "S", DefaultValueFactory = _ => 10 };
    private readonly Option<double?> _rate = new("--rate") { Description = "Most requests a second", HelpName = "N" };
    private readonly Option<int> _seed = new("--seed") { Description = "Recorded in run.json; nothing else depends on it, since no scenario of this version draws random inputs", HelpName = "N" };
    private readonly Option<bool> _strict = new("--strict") { Description = "A Warning (a \"should\" not met) counts as a Fail, and a run with an Inconclusive exits with 3" };
    private readonly Option<bool> _failFast = new("--fail-fast") { Description = "Start no further scenario after the first Fail" };
    private readonly Option<bool> _readOnly = new("--read-only") { Description = "Create, change and delete nothing" };
    private readonly Option<bool> _plan = new("--plan") { Description = "Say what would be done, and do nothing" };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "A line for each scenario" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Only failures and the summary" };
    private readonly Option<string?> _mutant = new("--mutant") { Hidden = true, HelpName = "NAME" };
    private readonly Option<bool> _noColor;
    private readonly TextWriter _output;

    private readonly Redactor _redactor;

    private RunCommand(TextWriter output, Redactor redactor, Option<bool> noColor) => (_output, _redactor, _noColor) = (output, redactor, noColor);

    /// <summary>The command; <paramref name="noColor"/> is an option of all commands.</summary>
    public static Command Create(TextWriter output, Redactor redactor, Option<bool> noColor)
    {
        var run = new RunCommand(output, redactor, noColor);
        var command = new Command("run", """
            Run scenarios against an implementation.

            Examples:
              ts0003 run                                   the embedded reference
              ts0003 run --target my-cse.yaml              your own CSE
              ts0003 run --clause 7.1.3 --parallel 1 -v    one clause, in order, a line for each scenario
              ts0003 run --target my-cse.yaml --plan       what it would create and how many requests it would send
              ts0003 run --target my-library.yaml          a library, asked through a shim (docs/shim.md)

            Exit codes: 0 passed · 1 a Fail · 2 usage, target file or unreachable target · 3 nothing conclusive, stopped, or with --strict an Inconclusive · 4 the suite erred
            """);
        run._target.AddTo(command);
        run._selection.AddTo(command);
        foreach (var option in new Option[]
        {
            run._out, run._parallel, run._timeout, run._rate, run._seed, run._strict, run._failFast, run._readOnly, run._plan,
            run._verbose, run._quiet, run._mutant,
        })
            command.Add(option);
        command.SetAction(run.ExecuteAsync);
        return command;
    }

    private async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var assembly = typeof(FeaturesAssembly).Assembly;
        var all = ConformanceRun.List(assembly, new Selection());
        var options = Options(parsed, all);
        if (parsed.GetValue(_plan))
        {
            Plan.Print(_output, options, [.. all.Where(options.Selection.Takes)]);
            return ExitCode.Passed;
        }

        var directory = OutputDirectory.Probe(parsed.GetValue(_out)!);
        var progress = RunProgress.For(_output, parsed.GetValue(_verbose), parsed.GetValue(_quiet), parsed.GetValue(_noColor));
        RunReport report;
        using (progress as IDisposable)
            report = await ConformanceRun.ExecuteAsync(assembly, options, progress, cancellation);
        var catalogue = RequirementCatalogue.Load();
        new SummaryPrinter(_output, catalogue).Print(report);
        try
        {
            ReportFiles.Write(directory, report, catalogue, options.Redactor);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out {directory}: the run is over, but its report cannot be written ({e.Message})");
        }

        _output.WriteLine($"report: {Path.Combine(directory, "report.html")}");
        return ExitCode.Of(report, parsed.GetValue(_strict));
    }

    private RunOptions Options(ParseResult parsed, IReadOnlyList<ScenarioDescription> all)
    {
        if (parsed.GetValue(_mutant) is { } name && Mutant.Find(name) is null)
            throw new UsageException($"--mutant {name}: unknown; the nearest known is {Nearest.To(name, Mutant.All.Select(m => m.Name))}");
        return new RunOptions
        {
            Redactor = _redactor,
            Target = _target.Read(parsed),
            Selection = _selection.Read(parsed, all),
            Parallel = Positive("--parallel", parsed.GetValue(_parallel), 1, 256),
            Timeout = TimeSpan.FromSeconds(Positive("--timeout", parsed.GetValue(_timeout), 0.1, 3600)),
            Rate = parsed.GetValue(_rate) is { } rate ? Positive("--rate", rate, 0.01, 1_000_000) : null,
            FailFast = parsed.GetValue(_failFast),
            ReadOnly = parsed.GetValue(_readOnly),
            Seed = parsed.GetValue(_seed),
            Mutant = parsed.GetValue(_mutant),
        };
    }

    private static T Positive<T>(string option, T value, T low, T high)
        where T : IComparable<T> => value.CompareTo(low) >= 0 && value.CompareTo(high) <= 0
            ? value
            : throw new UsageException($"{option} {value}: expected a number from {low} to {high}");
}
