using System.CommandLine;
using OneM2M.Conformance.Cli.Checking;
using OneM2M.Conformance.Runner.Targets;
using OneM2M.Conformance.Verdicts;

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
            Write a target file for your CSE. What its CSEBase tells (CSE-ID, releases, resource types) is looked up there.

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
        if (!Uri.TryCreate(parsed.GetValue(_url), UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp)
            throw new UsageException($"--url {parsed.GetValue(_url)}: expected an address like http://127.0.0.1:8080");
        var found = await CseBaseLookup.FindAsync(url, parsed.GetValue(_name), parsed.GetValue(_admin)!, cancellation);
        RunReportFile.WriteAtomically(Path.GetFullPath(file), TargetTemplate.Of(url, parsed.GetValue(_name), parsed.GetValue(_admin)!, found));
        var schema = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, TargetFile.SchemaName);
        RunReportFile.WriteAtomically(schema, TargetFile.Schema);
        output.WriteLine(found is null
            ? $"{file} written; nothing at {url} told about itself (is --url right, has --admin all rights, is --cse-name the resourceName of the CSEBase?), so look at every line"
            : $"{file} written from what {found.CseId} told about itself; next: ts0003 check --target {file}");
        return ExitCode.Passed;
    }
}
