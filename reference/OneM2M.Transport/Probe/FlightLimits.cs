namespace OneM2M.Transport.Probe;

/// <summary>How much of a flight the reader takes.</summary>
public sealed record FlightLimits
{
    /// <summary>Octets of one flight, headers included, and of any one message in it.</summary>
    public int Octets { get; init; } = 1 << 17;

    /// <summary>Records, datagrams, warnings and messages that say nothing, of each kind.</summary>
    public int Idle { get; init; } = 32;
}
