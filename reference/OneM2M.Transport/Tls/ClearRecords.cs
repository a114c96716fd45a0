using System.Buffers.Binary;
using OneM2M.Transport.Associations;

namespace OneM2M.Transport.Tls;

/// <summary>
/// What comes before ChangeCipherSpec, record by record, for rules that take what BouncyCastle refuses.
/// </summary>
internal sealed class ClearRecords(HandshakeRules rules)
{
    private const int Header = 5;
    private const int Longest = 1 << 14;
    private const byte ChangeCipherSpec = 20;
    private const byte ApplicationData = 23;

    private readonly List<byte> _waiting = [];
    private bool _isOver;

    /// <summary>Null by the rules of the standard, which have nothing made of them.</summary>
    public static ClearRecords? For(HandshakeRules rules) => rules.RefusesEarlyData && rules.RefusesLongRecords ? null : new ClearRecords(rules);

    /// <summary>What the protocol is to see of <paramref name="octets"/> and of those that waited for them; perhaps nothing yet.</summary>
    public byte[] Sift(byte[] octets)
    {
        if (_isOver)
            return octets;
        _waiting.AddRange(octets);
        var seen = new List<byte>();
        while (!_isOver && _waiting.Count >= Header)
        {
            var length = (_waiting[3] << 8) | _waiting[4];
            if (_waiting[0] == ChangeCipherSpec)
                _isOver = true;
            else if (_waiting.Count < Header + length)
                break;
            else
                Take(_waiting[0], length, seen);
        }

        if (_isOver)
        {
            seen.AddRange(_waiting);
            _waiting.Clear();
        }

        return [.. seen];
    }

    private void Take(int type, int length, List<byte> seen)
    {
        var record = _waiting[..(Header + length)];
        _waiting.RemoveRange(0, record.Count);
        if (type == ApplicationData && !rules.RefusesEarlyData)
            return;
        if (length <= Longest || rules.RefusesLongRecords)
        {
            seen.AddRange(record);
            return;
        }

        Span<byte> size = stackalloc byte[2];
        foreach (var piece in record.Skip(Header).Chunk(Longest))
        {
            BinaryPrimitives.WriteUInt16BigEndian(size, (ushort)piece.Length);
            seen.AddRange([record[0], record[1], record[2], size[0], size[1], .. piece]);
        }
    }
}
