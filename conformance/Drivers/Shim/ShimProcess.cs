using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>One process of a shim: one request at a time, and after the first fault none any more.</summary>
internal sealed class ShimProcess : IAsyncDisposable
{
    private readonly ShimOptions _options;
    private readonly Process _process;
    private readonly Descendants _descendants;
    private readonly LineReader _lines;
    private readonly StandardError _errors;
    private readonly ITimer _watch;
    private long _nextId;
    private bool _tooLarge;

    private ShimProcess(ShimOptions options, Process process, Descendants descendants)
    {
        (_options, _process, _descendants) = (options, process, descendants);
        _lines = new LineReader(process.StandardOutput.BaseStream);
        _errors = new StandardError(process.StandardError.BaseStream);
        // What it leaves behind holds its pipes open: ended at once, so that its end is seen when it ends.
        process.Exited += (_, _) => descendants.Kill();
        process.EnableRaisingEvents = true;
        _watch = options.Time.CreateTimer(_ => WatchMemory(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>What made the process useless; null while it is usable.</summary>
    public ShimFault? Fault { get; private set; }

    /// <summary>Starts one. Throws <see cref="ShimUnusableException"/>.</summary>
    public static ShimProcess Start(ShimOptions options)
    {
        var start = new ProcessStartInfo(Program(options), options.Command.Skip(1))
        {
            WorkingDirectory = options.Directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var descendants = new Descendants();
        descendants.Mark(start);
        try
        {
            return new ShimProcess(options, Process.Start(start)!, descendants);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            throw new ShimUnusableException(
                $"shim.command: \"{options.Command[0]}\" cannot be started in {options.Directory} ({e.Message}); name a program that exists and may be executed");
        }
    }

    /// <summary>Sends one request and waits for its answer. Null, with <see cref="Fault"/> set, where none came that could be understood.</summary>
    public async Task<JsonObject?> AskAsync(string operation, JsonObject inputs, TimeSpan limit, CancellationToken cancellation)
    {
        var id = _nextId++;
        var request = (JsonObject)inputs.DeepClone();
        request["id"] = id;
        request["op"] = operation;
        using var timeout = new CancellationTokenSource(limit, _options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            if (_lines.Unasked() is { } before)
                return Spoil("wrote what nobody asked for", Show(before));
            await SendAsync(request, either.Token);
            if (await _lines.NextAsync(either.Token) is not { } line)
                return await SpoilByEndAsync();
            var answer = Read(line, id);

            // What is behind the answer already came with it: then it is not one answer to one request.
            return answer is not null && _lines.Unasked() is { } behind ? Spoil("wrote what nobody asked for behind its answer", Show(behind)) : answer;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Whoever inherited its output may have kept the end of it from us.
            return _process.HasExited ? await SpoilByEndAsync() : Spoil($"gave no answer to {operation} within {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s", _errors.Tail());
        }
        catch (OperationCanceledException)
        {
            Spoil("was stopped with the run while it computed");
            throw;
        }
        catch (InvalidDataException e)
        {
            return Spoil("answered with " + e.Message);
        }
        catch (IOException)
        {
            return await SpoilByEndAsync();
        }
    }

    /// <summary>Asks it to end by closing its standard input, and ends it where it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        await _watch.DisposeAsync();
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It is gone already.
        }

        if (Fault is not null || !await EndsAsync(_options.Farewell))
            Kill();
        await EndsAsync(_options.Farewell);
        _descendants.Kill();

        // Whoever inherited them keeps the pipes open, and a read would wait for him.
        await _process.StandardOutput.BaseStream.DisposeAsync();
        await _process.StandardError.BaseStream.DisposeAsync();
        _process.Dispose();
    }

    /// <summary>
    /// A name alone is looked up in PATH; a path is meant from the directory of the target file, which the system would look up from ours.
    /// </summary>
    private static string Program(ShimOptions options) =>
        Path.GetDirectoryName(options.Command[0]) is { Length: > 0 } ? Path.GetFullPath(options.Command[0], options.Directory) : options.Command[0];

    private async Task SendAsync(JsonObject request, CancellationToken cancellation)
    {
        byte[] line = [.. Encoding.UTF8.GetBytes(request.ToJsonString()), (byte)'\n'];
        var input = _process.StandardInput.BaseStream;
        await input.WriteAsync(line, cancellation);
        await input.FlushAsync(cancellation);
    }

    private JsonObject? Read(byte[] line, long id)
    {
        if (AnswerLine.Read(line, out var fault) is not { } answer)
            return Spoil("answered with " + fault, Show(line));
        return answer["id"] is JsonValue value && value.TryGetValue<long>(out var seen) && seen == id
            ? answer
            : Spoil($"answered to another request: \"id\" is {Printable.Of(answer["id"]?.ToJsonString() ?? "missing", ShimGreeting.LongestShown)}, not {id}", Show(line));
    }

    private JsonObject? Spoil(string what, string? received = null)
    {
        Fault ??= new ShimFault(_tooLarge ? $"held more than {_options.MaxMemory >> 20} MiB of memory" : what, received);
        Kill();
        return null;
    }

    private async Task<JsonObject?> SpoilByEndAsync()
    {
        if (!await EndsAsync(_options.Farewell))
            return Spoil("closed its standard output and went on running");
        _descendants.Kill();
        await _errors.Ended.WaitAsync(_options.Farewell, _options.Time).ContinueWith(_ => { }, TaskScheduler.Default);
        return Spoil($"ended with exit code {_process.ExitCode} and without an answer", _errors.Tail());
    }

    private async Task<bool> EndsAsync(TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within, _options.Time);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void WatchMemory()
    {
        try
        {
            _process.Refresh();
            if (_process.WorkingSet64 <= _options.MaxMemory)
                return;
            _tooLarge = true;
            Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It ended between two looks, or the system does not tell.
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException or AggregateException)
        {
            // It ended by itself, or one that it started is not ours to end.
        }
    }

    private static string Show(byte[] line) => Encoding.UTF8.GetString(line.AsSpan(0, Math.Min(line.Length, 512)));
}
