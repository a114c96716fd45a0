using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using OneM2M.Conformance.Cli;

namespace OneM2M.Conformance.Tests;

/// <summary>The built tool as a process of its own, with its output redirected: for what a process alone can show, signals above all.</summary>
internal sealed partial class ToolProcess : IAsyncDisposable
{
    /// <summary>Ctrl-C.</summary>
    public const int Interrupt = 2;

    /// <summary>What a service manager sends.</summary>
    public const int Terminate = 15;

    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Task<string> _error;

    private ToolProcess(Process process) => (_process, _error) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Starts `ts0003` with <paramref name="args"/>; a variable of <paramref name="environment"/> that is null is unset.</summary>
    public static ToolProcess Start(string[] args, IReadOnlyDictionary<string, string?>? environment = null)
    {
        // What a shell starts in the background is deaf to Ctrl-C and hands that down; env gives the tool the ears of a terminal again.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        var start = new ProcessStartInfo(command[0], [.. command[1..], typeof(Application).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;
        return new ToolProcess(Process.Start(start)!);
    }

    /// <summary>Reads standard output up to a line that begins with <paramref name="beginning"/>, and returns that line.</summary>
    public async Task<string> LineAsync(string beginning)
    {
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Hang, TimeProvider.System) is { } line)
        {
            _output.AppendLine(line);
            if (line.StartsWith(beginning, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"it ended without a line that begins with \"{beginning}\": {_output}{await _error}");
    }

    /// <summary>Sends <paramref name="signal"/>.</summary>
    public void Signal(int signal) => Assert.Equal(0, Kill(_process.Id, signal));

    /// <summary>Waits for its end; returns the exit code, all of standard output and all of standard error.</summary>
    public async Task<(int Code, string Output, string Error)> EndAsync()
    {
        _output.Append(await _process.StandardOutput.ReadToEndAsync().WaitAsync(Hang, TimeProvider.System));
        await _process.WaitForExitAsync().WaitAsync(Hang, TimeProvider.System);
        return (_process.ExitCode, _output.ToString(), await _error);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int process, int signal);
}
