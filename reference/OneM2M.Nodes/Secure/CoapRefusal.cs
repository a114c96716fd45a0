using OneM2M.Transport.Associations;

namespace OneM2M.Nodes.Secure;

/// <summary>The least that a node says over CoAP (RFC 7252): every request is of a resource that is not there.</summary>
internal static class CoapRefusal
{
    private const int Header = 4;
    private const int LongestToken = 8;
    private const byte NotFound = 0x84;

    /// <summary>4.04 to a request, acknowledging it where it is confirmable; Reset to any other confirmable message, such as a ping; nothing else.</summary>
    public static ValueTask<byte[]?> AnswerAsync(AssociationIdentity identity, ReadOnlyMemory<byte> datagram)
    {
        var octets = datagram.Span;
        if (octets.Length < Header || octets[0] >> 6 != 1)
            return new((byte[]?)null);
        var (type, token, code) = ((octets[0] >> 4) & 3, octets[0] & 0x0f, octets[1]);
        if (token > LongestToken || octets.Length < Header + token || type > 1)
            return new((byte[]?)null);
        if (code is 0 or > 0x1f)
            return new(type == 0 ? [0x70, 0, octets[2], octets[3]] : null);
        var first = (byte)(0x40 | (type == 0 ? 0x20 : 0x10) | token);
        return new([first, NotFound, octets[2], octets[3], .. octets.Slice(Header, token)]);
    }
}
