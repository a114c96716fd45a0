namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>Every input of AKA and GBA that is not a text has one length.</summary>
internal static class OctetCount
{
    /// <summary>Throws <see cref="ArgumentException"/> for another number of octets; the message does not show them.</summary>
    public static void Demand(ReadOnlySpan<byte> octets, int expected, string name)
    {
        if (octets.Length != expected)
            throw new ArgumentException($"{name} has {expected} octets, not {octets.Length}.", name);
    }
}
