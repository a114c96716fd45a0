namespace OneM2M.Conformance.Tls.Tests.Scripted;

/// <summary>What a server says to a hello, as octets that the test writes itself: nothing in it is signed.</summary>
internal static class Reply
{
    /// <summary>Closing, or over UDP silence.</summary>
    public static byte[] Nothing { get; } = [];

    /// <summary>A fatal alert.</summary>
    public static byte[] Alert(byte description, bool datagram = false) => Record(21, [2, description], datagram, 0);

    /// <summary>A HelloVerifyRequest.</summary>
    public static byte[] Cookie() => Record(22, Message(3, [0xfe, 0xff, 2, 7, 7], datagram: true, 0), datagram: true, 0);

    /// <summary>A whole flight; with a group, and a signature over it, where <paramref name="group"/> is one.</summary>
    public static byte[] Choice(ushort version, ushort suite, ushort? group = null, ushort signature = 0x0403, bool acknowledgesName = false)
    {
        var datagram = version >> 8 == 0xfe;
        byte[] extensions = [.. acknowledgesName ? new byte[] { 0, 0, 0, 0 } : [], 0xff, 1, 0, 1, 0];
        List<(byte Type, byte[] Body)> messages = [(2, [.. Short(version), .. new byte[32], 0, .. Short(suite), 0, .. Short((ushort)extensions.Length), .. extensions])];
        if (group is { } curve)
            messages.Add((12, [3, .. Short(curve), 4, 4, 1, 2, 3, .. Short(signature), 0, 2, 1, 2]));
        messages.Add((14, []));
        return [.. messages.Index().SelectMany(m => Record(22, Message(m.Item.Type, m.Item.Body, datagram, m.Index + 1), datagram, m.Index + 1))];
    }

    private static byte[] Message(byte type, byte[] body, bool datagram, int sequence)
    {
        byte[] length = [0, .. Short((ushort)body.Length)];
        return datagram ? [type, .. length, .. Short((ushort)sequence), 0, 0, 0, .. length, .. body] : [type, .. length, .. body];
    }

    private static byte[] Record(byte type, byte[] content, bool datagram, int sequence) => datagram
        ? [type, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, .. Short((ushort)sequence), .. Short((ushort)content.Length), .. content]
        : [type, 3, 3, .. Short((ushort)content.Length), .. content];

    private static byte[] Short(ushort value) => [(byte)(value >> 8), (byte)value];
}
