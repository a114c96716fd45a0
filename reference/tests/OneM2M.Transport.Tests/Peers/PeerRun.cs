using System.Diagnostics;

namespace OneM2M.Transport.Tests.Peers;

/// <summary>Somebody else's client, run to its end.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it said, standard output and standard error one after the other.</param>
internal sealed record PeerRun(int ExitCode, string Output)
{
    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>Runs <paramref name="program"/>. Its standard input is <paramref name="input"/>, and stays open until it has said <paramref name="until"/>.</summary>
    public static async Task<PeerRun> OfAsync(string program, string input, string until, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var hang = new CancellationTokenSource(Hang);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(hang.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), hang.Token);
            await process.StandardInput.FlushAsync(hang.Token);
            var said = new System.Text.StringBuilder();
            var buffer = new char[4096];
            while (await process.StandardOutput.ReadAsync(buffer, hang.Token) is > 0 and var count)
            {
                said.Append(buffer, 0, count);
                if (said.ToString().Contains(until, StringComparison.Ordinal))
                    process.StandardInput.Close();
            }

            await process.WaitForExitAsync(hang.Token);
            return new PeerRun(process.ExitCode, said + await errors);
        }
        catch (IOException)
        {
            // It ended before it had read everything.
            await process.WaitForExitAsync(hang.Token);
            return new PeerRun(process.ExitCode, await process.StandardOutput.ReadToEndAsync(hang.Token));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
