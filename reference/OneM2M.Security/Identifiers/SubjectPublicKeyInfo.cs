namespace OneM2M.Security.Identifiers;

/// <summary>The outline of a SubjectPublicKeyInfo (RFC 5280 4.1.2.7) in DER.</summary>
internal static class SubjectPublicKeyInfo
{
    private const byte Sequence = 0x30;
    private const byte ObjectIdentifier = 0x06;
    private const byte BitString = 0x03;

    /// <summary>
    /// Whether the octets are one sequence of an algorithm, which begins with an object identifier, and a bit string of whole octets, with
    /// nothing behind it. What the algorithm is and whether the key is one of it is not looked at.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<byte> der) =>
        TryRead(ref der, Sequence, out var outer) && der.IsEmpty
        && TryRead(ref outer, Sequence, out var algorithm)
        && TryRead(ref algorithm, ObjectIdentifier, out var name) && !name.IsEmpty
        && TryRead(ref outer, BitString, out var key) && outer.IsEmpty
        && key.Length > 1 && key[0] == 0;

    /// <summary>Takes one element of that tag off the front; false where there is none, or its length is not as short as DER wants it.</summary>
    private static bool TryRead(ref ReadOnlySpan<byte> der, byte tag, out ReadOnlySpan<byte> content)
    {
        content = default;
        if (der.Length < 2 || der[0] != tag)
            return false;
        int length = der[1];
        var header = 2;
        if (length >= 0x80)
        {
            var octets = length & 0x7f;
            header += octets;
            if (octets is < 1 or > 3 || der.Length < header || der[2] == 0)
                return false;
            length = 0;
            foreach (var octet in der[2..header])
                length = (length << 8) | octet;
            if (length < 0x80)
                return false;
        }

        if (der.Length - header < length)
            return false;
        content = der.Slice(header, length);
        der = der[(header + length)..];
        return true;
    }
}
