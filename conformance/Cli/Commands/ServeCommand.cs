using System.CommandLine;
using System.Net;
using OneM2M.Conformance.Verdicts;
using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 serve`: the reference hosting CSE on a fixed port, to play with.</summary>
internal sealed class ServeCommand(TextWriter output)
{
    private readonly Option<int> _port = new("--port") { Description = "TCP port on 127.0.0.1", HelpName = "N", DefaultValueFactory = _ => 8080 };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var serve = new ServeCommand(output);
        var command = new Command("serve", """
            Serve the reference hosting CSE on loopback until Ctrl-C. Resources are in memory; there is no security association.

            Example:
              ts0003 serve --port 8080
            """);
        command.Add(serve._port);
        command.SetAction(serve.ExecuteAsync);
        return command;
    }

    private async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var port = parsed.GetValue(_port);
        if (port is < 0 or > 65535)
            throw new UsageException($"--port {port}: expected a number from 0 to 65535");
        HostingCse cse;
        try
        {
            cse = await HostingCse.StartAsync(new CseOptions { Listen = new IPEndPoint(IPAddress.Loopback, port) }, cancellation);
        }
        catch (IOException e)
        {
            throw new UsageException($"--port {port}: {e.Message}");
        }

        await using (cse)
        {
            output.WriteLine($"reference CSE /id-in (cse-in) at {cse.BaseAddress}, administrator CAdmin; Ctrl-C stops it");
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            }
            catch (OperationCanceledException)
            {
                // Ctrl-C is how it ends.
            }
        }

        return ExitCode.Passed;
    }
}
