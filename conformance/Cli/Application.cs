using System.CommandLine;
using OneM2M.Conformance.Cli.Commands;
using OneM2M.Conformance.Cli.Output;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Runner.Targets;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli;

/// <summary>The `ts0003` command line. Everything that can go wrong ends in one message and an exit code.</summary>
public static class Application
{
    /// <summary>Runs one command line; returns the exit code (0 passed, 1 a Fail, 2 usage or target, 3 nothing conclusive, 4 the suite erred).</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var redactor = new Redactor();
        output = new SafeOutput(output, redactor);
        error = new SafeOutput(error, redactor);
        var noColor = new Option<bool>("--no-color") { Description = "No colour, no moving progress (also: NO_COLOR)", Recursive = true };
        var root = new RootCommand("Judges an implementation of oneM2M TS-0003 V3.18.0, clause by clause, with evidence.")
        {
            noColor,
            RunCommand.Create(output, redactor, noColor),
            CheckCommand.Create(output, redactor),
            ListCommand.Create(output),
            ExplainCommand.Create(output),
            InitCommand.Create(output),
            CleanCommand.Create(output, redactor),
            ServeCommand.Create(output),
            VectorsCommand.Create(output),
            TlsCommand.Create(output),
            PkiCommand.Create(output),
            CertificateCommand.Create(output),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
                await error.WriteLineAsync("ts0003: " + problem.Message);
            await error.WriteLineAsync("ts0003: `ts0003 --help` lists commands, `ts0003 <command> --help` shows examples");
            return ExitCode.Usage;
        }

        using var interrupt = new Interrupt(error);
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                interrupt.Token);
        }
        catch (Exception e) when (e is UsageException or TargetFileException or TargetUnreachableException)
        {
            await error.WriteLineAsync("ts0003: " + e.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (interrupt.Token.IsCancellationRequested)
        {
            await error.WriteLineAsync("ts0003: stopped");
            return ExitCode.Inconclusive;
        }
        catch (Exception e)
        {
            // The suite's own fault: say which, and keep the stack for those who ask.
            await error.WriteLineAsync($"ts0003: internal error: {e.GetType().Name}: {e.Message}");
            if (args.Contains("-v") || args.Contains("--verbose"))
                await error.WriteLineAsync(e.ToString());
            return ExitCode.Erred;
        }
    }
}
