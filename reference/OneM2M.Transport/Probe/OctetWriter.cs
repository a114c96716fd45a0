using System.Buffers;
using System.Buffers.Binary;

namespace OneM2M.Transport.Probe;

/// <summary>Writes the presentation language of TLS: numbers in network order, vectors behind their length.</summary>
public sealed class OctetWriter
{
    private readonly ArrayBufferWriter<byte> _octets = new(512);

    /// <summary>All that was written.</summary>
    public ReadOnlySpan<byte> Written => _octets.WrittenSpan;

    /// <summary>One octet.</summary>
    public OctetWriter Octet(int value)
    {
        _octets.GetSpan(1)[0] = (byte)value;
        _octets.Advance(1);
        return this;
    }

    /// <summary>Two octets.</summary>
    public OctetWriter Short(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_octets.GetSpan(2), (ushort)value);
        _octets.Advance(2);
        return this;
    }

    /// <summary>Three octets.</summary>
    public OctetWriter Medium(int value) => Octet(value >> 16).Short(value);

    /// <summary>As they are.</summary>
    public OctetWriter Octets(ReadOnlySpan<byte> value)
    {
        _octets.Write(value);
        return this;
    }

    /// <summary>A vector whose length takes <paramref name="lengthOctets"/> octets. Throws when the content is longer than that can say.</summary>
    public OctetWriter Vector(int lengthOctets, Action<OctetWriter> content)
    {
        var inner = new OctetWriter();
        content(inner);
        var length = inner.Written.Length;
        if (length >= 1L << (8 * lengthOctets))
            throw new ArgumentException($"{length} octets do not fit a vector whose length has {lengthOctets}", nameof(content));
        for (var i = lengthOctets - 1; i >= 0; i--)
            Octet(length >> (8 * i));
        return Octets(inner.Written);
    }
}
