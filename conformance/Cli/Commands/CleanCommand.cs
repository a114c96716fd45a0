using System.CommandLine;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 clean`: removes what a killed run left on an implementation.</summary>
internal sealed class CleanCommand(TextWriter output, Redactor redactor)
{
    private const string OurPrefix = "ts0003-";

    private readonly TargetOption _target = new();
    private readonly Option<string> _prefix = new("--prefix") { Description = "Beginning of the names to remove; has to begin with ts0003-", HelpName = "P", Required = true };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, Redactor redactor)
    {
        var clean = new CleanCommand(output, redactor);
        var command = new Command("clean", """
            Remove resources of ours from an implementation. Every resource that a run makes has a name that begins with ts0003-.

            Example:
              ts0003 clean --target my-cse.yaml --prefix ts0003-k3f9
            """);
        clean._target.AddTo(command);
        command.Add(clean._prefix);
        command.SetAction(clean.ExecuteAsync);
        return command;
    }

    private async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var prefix = parsed.GetValue(_prefix)!;
        if (!prefix.StartsWith(OurPrefix, StringComparison.Ordinal))
            throw new UsageException($"--prefix {prefix}: only names that begin with {OurPrefix} are ours to remove");
        var options = new RunOptions { Redactor = redactor, Target = _target.Read(parsed) };
        if (options.Target is { Http: null })
            throw new UsageException("--target: the file names a shim and no HTTP binding; a shim holds no resources, so there is nothing to clean");
        await using var connection = await TargetConnection.OpenAsync(options, cancellation);

        // A CSE may limit what one discovery returns, so it is asked again as long as that gets on.
        var removed = 0;
        IReadOnlyList<string> left;
        int gone;
        do
        {
            (gone, left) = await RemoveOnceAsync(connection.Cse, prefix, cancellation);
            removed += gone;
        }
        while (gone > 0);

        foreach (var line in left)
            output.WriteLine($"left: {line}");
        output.WriteLine($"{removed} removed, {left.Count} left");
        return left.Count == 0 ? ExitCode.Passed : ExitCode.Inconclusive;
    }

    private static async Task<(int Gone, IReadOnlyList<string> Left)> RemoveOnceAsync(IHostingCse cse, string prefix, CancellationToken cancellation)
    {
        var profile = cse.Profile;
        var seen = await cse.SendAsync(new Request
        {
            Operation = Operation.Retrieve, To = profile.CseName, From = profile.Admin, Parameters = [new("fu", "1")],
        }, cancellation);
        if (seen.Response.StatusCode != 2000)
            throw new UsageException($"{profile.Admin} cannot discover below {profile.CseName}: {Steps.Wire.Seen(seen.Response)}");

        // The topmost first: what stands below goes with it.
        var ours = Discovery.Addresses(seen.Response.Content).Where(a => a.Split('/').Any(s => s.StartsWith(prefix, StringComparison.Ordinal)))
            .OrderBy(a => a.Count(c => c == '/')).ToList();
        var gone = 0;
        var left = new List<string>();
        foreach (var address in ours)
        {
            var answer = await cse.SendAsync(new Request { Operation = Operation.Delete, To = address, From = profile.Admin }, cancellation);
            if (answer.Response.StatusCode == 2002)
                gone++;
            else if (answer.Response.StatusCode != 4004)
                left.Add($"{address}: {Steps.Wire.Seen(answer.Response)}");
        }

        return (gone, left);
    }
}
