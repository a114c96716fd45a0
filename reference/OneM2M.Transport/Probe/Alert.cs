namespace OneM2M.Transport.Probe;

/// <summary>An alert as it stood on the wire.</summary>
/// <param name="Level">1 warning, 2 fatal; others are sent too, and end a handshake as a fatal one does.</param>
/// <param name="Description">Its number in the registry.</param>
public readonly record struct Alert(byte Level, byte Description)
{
    /// <summary>Whether the sender goes on after it.</summary>
    public bool IsWarning => Level == 1;

    /// <summary>"fatal alert handshake_failure".</summary>
    public override string ToString() => $"{(IsWarning ? "warning" : "fatal")} alert {Registered.Alert(Description)}";
}
