using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>Long-lived processes of one shim (docs/shim.md), each with one request at a time; one that fails is replaced.</summary>
public sealed class ShimPool : IComputations, IAsyncDisposable
{
    private const int MostFaultsInARow = 3;

    private readonly ShimOptions _options;
    private readonly SemaphoreSlim _places;
    private readonly ConcurrentStack<ShimProcess> _idle = new();
    private int _faultsInARow;
    private string? _lastFault;

    private ShimPool(ShimOptions options, ShimProcess first, ShimGreeting greeting)
    {
        _options = options;
        _places = new SemaphoreSlim(options.Processes);
        _idle.Push(first);
        Name = greeting.Name;
        Operations = greeting.Operations;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlySet<string> Operations { get; }

    /// <summary>Starts one process and lets it introduce itself. Throws <see cref="ShimUnusableException"/>.</summary>
    public static async Task<ShimPool> StartAsync(ShimOptions options, CancellationToken cancellation)
    {
        var (first, greeting) = await IntroducedAsync(options, cancellation);
        return new ShimPool(options, first, greeting);
    }

    /// <inheritdoc/>
    public async Task<Computation> ComputeAsync(string operation, JsonObject inputs, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        ShimProcess? process = null;
        try
        {
            if (Volatile.Read(ref _faultsInARow) >= MostFaultsInARow)
                return Broken(operation, inputs, new ShimFault($"failed {MostFaultsInARow} times in a row and is not started again; the last time it {_lastFault}"));
            if (!_idle.TryPop(out process))
                (process, _) = await IntroducedAsync(_options, cancellation);
            var answer = await process.AskAsync(operation, inputs, _options.Timeout, cancellation);
            if (answer is null)
                return Broken(operation, inputs, Note(process.Fault!));
            Volatile.Write(ref _faultsInARow, 0);
            return ShimAnswer.Read(operation, inputs, answer);
        }
        catch (ShimUnusableException e)
        {
            return Broken(operation, inputs, Note(new ShimFault("could not be started again: " + e.Message)));
        }
        finally
        {
            try
            {
                if (process is { Fault: null })
                    _idle.Push(process);
                else if (process is not null)
                    await process.DisposeAsync();
            }
            finally
            {
                _places.Release();
            }
        }
    }

    /// <summary>Ends all processes.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Task.WhenAll(_idle.Select(p => p.DisposeAsync().AsTask()));
        }
        finally
        {
            _places.Dispose();
        }
    }

    private static async Task<(ShimProcess Process, ShimGreeting Greeting)> IntroducedAsync(ShimOptions options, CancellationToken cancellation)
    {
        var process = ShimProcess.Start(options);
        try
        {
            var answer = await process.AskAsync("hello", ShimGreeting.Request(), options.Introduction, cancellation)
                ?? throw new ShimUnusableException(
                    $"shim.command: the program does not introduce itself: it {process.Fault!.What}; docs/shim.md says what it has to answer"
                    + (process.Fault.Received is { } received ? Environment.NewLine + received : ""));
            return (process, ShimGreeting.Read(answer));
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    private ShimFault Note(ShimFault fault)
    {
        _lastFault = fault.What;
        Interlocked.Increment(ref _faultsInARow);
        return fault;
    }

    private static Computation Broken(string operation, JsonObject inputs, ShimFault fault) =>
        new(operation, inputs, ComputationOutcome.Broken, [], "the shim " + fault.What, fault.Received);
}
