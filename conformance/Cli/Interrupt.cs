using System.Runtime.InteropServices;

namespace OneM2M.Conformance.Cli;

/// <summary>Ctrl-C, and what a service manager or a closed terminal sends: the first stops and lets cleaning up go on, the second leaves at once.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly TextWriter _error;
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Starts to listen.</summary>
    public Interrupt(TextWriter error)
    {
        _error = error;
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(s => PosixSignalRegistration.Create(s, OnSignal))];
    }

    /// <summary>Cancelled by the first Ctrl-C.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext signal)
    {
        if (_source.IsCancellationRequested)
            return; // the second one: let it end the process
        signal.Cancel = true;
        _error.WriteLine("ts0003: stopping; whatever was created is being removed (Ctrl-C again to leave at once)");
        _source.Cancel();
    }
}
