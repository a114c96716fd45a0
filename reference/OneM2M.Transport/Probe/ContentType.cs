namespace OneM2M.Transport.Probe;

/// <summary>What a record holds.</summary>
public static class ContentType
{
    public const byte ChangeCipherSpec = 20;
    public const byte Alert = 21;
    public const byte Handshake = 22;
    public const byte ApplicationData = 23;

    /// <summary>Octets of content in a record in clear (RFC 5246 6.2.1).</summary>
    public const int MaxContent = 1 << 14;

    /// <summary>Whether a record may begin with this octet.</summary>
    public static bool IsKnown(byte type) => type is >= ChangeCipherSpec and <= 24;
}
