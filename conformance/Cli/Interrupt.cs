namespace OneM2M.Conformance.Cli;

/// <summary>Ctrl-C: the first stops and lets cleaning up go on, the second leaves at once.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly TextWriter _error;

    /// <summary>Starts to listen.</summary>
    public Interrupt(TextWriter error)
    {
        _error = error;
        Console.CancelKeyPress += OnPressed;
    }

    /// <summary>Cancelled by the first Ctrl-C.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.CancelKeyPress -= OnPressed;
        _source.Dispose();
    }

    private void OnPressed(object? sender, ConsoleCancelEventArgs pressed)
    {
        if (_source.IsCancellationRequested)
            return; // the second one: let it end the process
        pressed.Cancel = true;
        _error.WriteLine("ts0003: stopping; what was created is being removed (Ctrl-C again to leave at once)");
        _source.Cancel();
    }
}
