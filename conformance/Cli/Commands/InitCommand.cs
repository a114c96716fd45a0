using System.CommandLine;
using OneM2M.Conformance.Cli.Checking;
using OneM2M.Conformance.Runner.Targets;
using OneM2M.Conformance.Verdicts;
using Spectre.Console;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 init`: writes a commented target file, with what the endpoint itself tells already filled in.</summary>
internal sealed class InitCommand(TextWriter output)
{
    private readonly Option<string> _url = new("--url") { Description = "Address of the HTTP binding", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:8080" };
    private readonly Option<string?> _name = new("--cse-name") { Description = "resourceName of the CSEBase; looked up where the CSE knows \"-\" for it", HelpName = "NAME" };
    private readonly Option<string> _admin = new("--admin") { Description = "Originator with all rights", HelpName = "ID", DefaultValueFactory = _ => "CAdmin" };
    private readonly Option<string> _file = new("--file", "-f") { Description = "File to write; an existing one is never overwritten", HelpName = "FILE", DefaultValueFactory = _ => "target.yaml" };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var init = new InitCommand(output);
        var command = new Command("init", """
            Write a target file for your CSE. What its CSEBase tells (CSE-ID, releases, resource types) is looked up there; on a terminal
            the rest is asked for, elsewhere the options and their defaults count. An implementation without a socket, a library for
            instance, is judged through a shim: its target file has four lines, see docs/shim.md.

            Example:
              ts0003 init --url http://127.0.0.1:8080 --admin CAdmin --file my-cse.yaml
            """);
        foreach (var option in new Option[] { init._url, init._name, init._admin, init._file })
            command.Add(option);
        command.SetAction(init.ExecuteAsync);
        return command;
    }

    private async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetValue(_file)!;
        if (File.Exists(file))
            throw new UsageException($"--file {file}: exists already; name another, or remove it");
        var address = ValueOrAnswer(parsed, _url, "Address of the HTTP binding");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp)
            throw new UsageException($"--url {address}: expected an address like http://127.0.0.1:8080");
        var admin = ValueOrAnswer(parsed, _admin, "Originator with all rights below the CSEBase");
        var name = parsed.GetValue(_name);
        var found = await CseBaseLookup.FindAsync(url, name, admin, cancellation);
        if (found is null && name is null && CanAsk)
        {
            name = AnsiConsole.Ask("The CSE does not tell; resourceName of its CSEBase", "cse-in");
            found = await CseBaseLookup.FindAsync(url, name, admin, cancellation);
        }

        RunReportFile.WriteAtomically(Path.GetFullPath(file), TargetTemplate.Of(url, name, admin, found));
        var schema = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, TargetFile.SchemaName);
        RunReportFile.WriteAtomically(schema, TargetFile.Schema);
        if (!CanAsk && new Option[] { _url, _admin }.Where(o => parsed.GetResult(o) is not { Implicit: false }).Select(o => o.Name).ToList() is { Count: > 0 } defaults)
            output.WriteLine($"no terminal to ask at: the defaults of {string.Join(" and ", defaults)} were taken ({url.GetLeftPart(UriPartial.Authority)}, {admin})");
        output.WriteLine(found is null
            ? $"{file} written; nothing at {url} told about itself (is --url right, has --admin all rights, is --cse-name the resourceName of the CSEBase?), so look at every line"
            : $"{file} written from what {found.CseId} told about itself; next: ts0003 check --target {file}");
        return ExitCode.Passed;
    }

    /// <summary>Somebody sits at a terminal and can answer.</summary>
    private static bool CanAsk => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>What the option says; where it was not given, the answer to <paramref name="question"/>, or its default without a terminal.</summary>
    private static string ValueOrAnswer(ParseResult parsed, Option<string> option, string question) =>
        parsed.GetResult(option) is { Implicit: false } || !CanAsk
            ? parsed.GetValue(option)!
            : AnsiConsole.Ask(question, parsed.GetValue(option)!);
}
