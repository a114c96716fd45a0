using System.Buffers.Binary;

namespace OneM2M.Transport.Probe;

/// <summary>Reads the presentation language of TLS from octets that somebody else wrote: what is not there is said, never thrown.</summary>
public ref struct OctetReader(ReadOnlySpan<byte> octets)
{
    private ReadOnlySpan<byte> _rest = octets;

    /// <summary>What has not been read.</summary>
    public readonly ReadOnlySpan<byte> Rest => _rest;

    /// <summary>Whether all has been read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>One octet.</summary>
    public bool TryOctet(out byte value)
    {
        var there = TryOctets(1, out var octets);
        value = there ? octets[0] : (byte)0;
        return there;
    }

    /// <summary>Two octets.</summary>
    public bool TryShort(out ushort value)
    {
        var there = TryOctets(2, out var octets);
        value = there ? BinaryPrimitives.ReadUInt16BigEndian(octets) : (ushort)0;
        return there;
    }

    /// <summary>Three octets.</summary>
    public bool TryMedium(out int value)
    {
        var there = TryOctets(3, out var octets);
        value = there ? (octets[0] << 16) | (octets[1] << 8) | octets[2] : 0;
        return there;
    }

    /// <summary>So many octets.</summary>
    public bool TryOctets(int count, out ReadOnlySpan<byte> value)
    {
        var there = count <= _rest.Length;
        value = there ? _rest[..count] : default;
        _rest = there ? _rest[count..] : _rest;
        return there;
    }

    /// <summary>A vector whose length has one octet.</summary>
    public bool TryVector8(out ReadOnlySpan<byte> value)
    {
        value = default;
        return TryOctet(out var length) && TryOctets(length, out value);
    }

    /// <summary>A vector whose length has two octets.</summary>
    public bool TryVector16(out ReadOnlySpan<byte> value)
    {
        value = default;
        return TryShort(out var length) && TryOctets(length, out value);
    }

    /// <summary>A vector whose length has three octets.</summary>
    public bool TryVector24(out ReadOnlySpan<byte> value)
    {
        value = default;
        return TryMedium(out var length) && TryOctets(length, out value);
    }
}
