using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Server;

/// <summary>
/// The command that makes the implementation connect, while it runs. What it says is read so that it does not stop, and dropped but for its
/// last line. Disposing of it ends it and all that it started.
/// </summary>
internal sealed class ClientRun : IAsyncDisposable
{
    private const int MostSaid = 200;

    private readonly Process? _process;
    private readonly TaskCompletionSource _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string _said = "";

    private ClientRun(string? trouble) => (Trouble, _process) = (trouble, null);

    private ClientRun(Process process)
    {
        _process = process;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _exited.TrySetResult();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    /// <summary>Why it could not be started; null where it was.</summary>
    public string? Trouble { get; }

    /// <summary>Its last line, bounded and printable; empty where it said nothing.</summary>
    public string LastLine => _said;

    /// <summary>Done when it has ended.</summary>
    public Task Exited => _exited.Task;

    /// <summary>Starts it; never throws for a program that is not there.</summary>
    /// <param name="command">Program and arguments; {host} and {port} in them are where we listen.</param>
    /// <param name="directory">Directory in which it runs.</param>
    /// <param name="address">Where we listen.</param>
    public static ClientRun Start(IReadOnlyList<string> command, string directory, IPEndPoint address)
    {
        var words = command.Select(w => w
            .Replace("{host}", address.Address.ToString(), StringComparison.Ordinal)
            .Replace("{port}", address.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).ToList();
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            WorkingDirectory = directory, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        var process = new Process { StartInfo = start };
        var run = new ClientRun(process);
        try
        {
            process.Start();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or DirectoryNotFoundException)
        {
            process.Dispose();
            return new ClientRun($"the command \"{words[0]}\" could not be started: {e.Message}");
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return run;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself.
        }

        await _exited.Task;
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        var head = line.Trim();
        _said = string.Concat(head.AsSpan(0, Math.Min(head.Length, MostSaid)).ToArray().Select(c => char.IsControl(c) ? '?' : c));
    }
}
