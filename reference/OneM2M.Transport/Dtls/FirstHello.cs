namespace OneM2M.Transport.Dtls;

/// <summary>What a datagram tells without any state: whether it begins an association (RFC 6347 4.1, 4.2.2).</summary>
internal static class FirstHello
{
    private const int Random = 13 + 12 + 2;
    private const int RandomLength = 32;

    /// <summary>The random of a ClientHello in epoch 0; null for any other datagram.</summary>
    public static byte[]? RandomOf(ReadOnlySpan<byte> datagram) =>
        datagram.Length >= Random + RandomLength && datagram[0] == 22 && datagram[3] == 0 && datagram[4] == 0 && datagram[13] == 1
            ? datagram.Slice(Random, RandomLength).ToArray()
            : null;
}
