namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;

/// <summary>What a server over TLS does wrong with whole records, below the stack.</summary>
internal sealed class StreamServerHabits(Mischief mischief)
{
    private readonly ServerFlight _flight = new(mischief, StreamHabits.Message, StreamHabits.Record);

    /// <summary>What is sent instead of <paramref name="octets"/>, whole records that the stack sends at once.</summary>
    public byte[] Apply(byte[] octets)
    {
        if (!_flight.Applies)
            return octets;
        var records = StreamHabits.Split(octets);
        _flight.Spoil(records);
        return [.. records.SelectMany(r => r)];
    }
}
