using System.ComponentModel;
using System.Diagnostics;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>A program of somebody else, run to its end.</summary>
internal static class Tool
{
    // Far more than any of these takes; it ends a test that would wait for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs it in <paramref name="folder"/>; returns the exit code and all that it printed.</summary>
    public static async Task<(int Code, string Text)> RunAsync(string folder, string program, params string[] arguments)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output + await error);
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{program} is needed by these tests: apt-get install openssl gnutls-bin", e);
        }
    }
}
