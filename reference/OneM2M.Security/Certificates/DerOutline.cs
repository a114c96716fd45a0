namespace OneM2M.Security.Certificates;

/// <summary>
/// The outline of DER (X.690): tags, lengths and nesting. It stands before the parser of the library, which takes BER too and descends
/// without a limit, and gives the octets of parts as they were sent: signatures are over those.
/// </summary>
internal static class DerOutline
{
    private const int MostDepth = 32;
    private const byte Boolean = 0x01;

    /// <summary>Whether the octets are one element, with definite lengths that are as short as can be down to every leaf, and nothing behind it.</summary>
    public static bool IsOne(ReadOnlySpan<byte> der)
    {
        Span<int> ends = stackalloc int[MostDepth];
        ends[0] = der.Length;
        var (depth, at) = (0, 0);
        do
        {
            var tag = at < der.Length ? der[at] : 0;
            if (!TryReadHeader(der[..ends[depth]], ref at, out var length) || !IsUniversalFormRight(tag, der.Slice(at, length)) || (depth == 0 && at + length != der.Length))
                return false;
            if ((tag & 0x20) == 0)
                at += length;
            else if (++depth < MostDepth)
                ends[depth] = at + length;
            else
                return false;
            while (depth > 0 && at == ends[depth])
                depth--;
        }
        while (at < der.Length || depth > 0);
        return true;
    }

    /// <summary>The parts of a constructed element of which <see cref="IsOne"/> holds, each whole.</summary>
    public static IReadOnlyList<byte[]> Parts(ReadOnlySpan<byte> element)
    {
        var parts = new List<byte[]>();
        var at = 0;
        if (!TryReadHeader(element, ref at, out _))
            return parts;
        while (at < element.Length)
        {
            var start = at;
            if (!TryReadHeader(element, ref at, out var length))
                return [];
            at += length;
            parts.Add(element[start..at].ToArray());
        }

        return parts;
    }

    /// <summary>The content of an element of which <see cref="IsOne"/> holds.</summary>
    public static ReadOnlySpan<byte> Content(ReadOnlySpan<byte> element)
    {
        var at = 0;
        return TryReadHeader(element, ref at, out var length) ? element.Slice(at, length) : [];
    }

    private static bool TryReadHeader(ReadOnlySpan<byte> der, ref int at, out int length)
    {
        length = 0;
        const int longTag = 0x1F;
        if (at + 2 > der.Length || (der[at] & longTag) == longTag)
            return false;
        length = der[at + 1];
        at += 2;
        if (length >= 0x80)
        {
            var octets = length & 0x7F;
            if (octets is < 1 or > 3 || at + octets > der.Length || der[at] == 0)
                return false;
            length = 0;
            foreach (var octet in der.Slice(at, octets))
                length = (length << 8) | octet;
            at += octets;
            if (length < 0x80)
                return false;
        }

        return length <= der.Length - at;
    }

    /// <summary>Of the universal types SEQUENCE and SET are constructed, and no others; a BOOLEAN is 00 or ff.</summary>
    private static bool IsUniversalFormRight(int tag, ReadOnlySpan<byte> content) => tag switch
    {
        >= 0x40 => true,
        0x30 or 0x31 => true,
        Boolean => content is [0x00 or 0xFF],
        0x00 or 0x10 or 0x11 => false,
        _ => (tag & 0x20) == 0,
    };
}
