namespace OneM2M.Transport.Probe;

/// <summary>One handshake message of DTLS while its fragments come: in any order, overlapping, repeated, down to no octet at all.</summary>
public sealed class MessageAssembly(byte type, int length)
{
    private readonly byte[] _body = new byte[length];
    private readonly bool[] _there = new bool[length];
    private int _missing = length;

    /// <summary>Type of the message.</summary>
    public byte Type => type;

    /// <summary>Its body, with zeros where nothing came yet.</summary>
    public ReadOnlySpan<byte> Body => _body;

    /// <summary>Whether all came.</summary>
    public bool IsWhole => _missing == 0;

    /// <summary>Adds a fragment that lies within the length; false when it is of another message or says other octets than an earlier one.</summary>
    public bool Add(byte ofType, int ofLength, int offset, ReadOnlySpan<byte> fragment)
    {
        if (ofType != type || ofLength != _body.Length)
            return false;
        for (var i = 0; i < fragment.Length; i++)
        {
            if (_there[offset + i] && _body[offset + i] != fragment[i])
                return false;
            _missing -= _there[offset + i] ? 0 : 1;
            _there[offset + i] = true;
            _body[offset + i] = fragment[i];
        }

        return true;
    }
}
