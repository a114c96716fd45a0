namespace OneM2M.Transport.Probe;

/// <summary>Octets that came and are not read yet. Adding and dropping cost what is added or dropped, on the average.</summary>
internal sealed class Backlog
{
    private byte[] _buffer = [];
    private int _start;
    private int _end;

    /// <summary>What is not dropped yet.</summary>
    public ReadOnlySpan<byte> Octets => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Appends.</summary>
    public void Add(ReadOnlySpan<byte> octets)
    {
        if (_end + octets.Length > _buffer.Length)
        {
            var held = _end - _start;
            var target = held + octets.Length > _buffer.Length / 2 ? new byte[Math.Max(256, 2 * (held + octets.Length))] : _buffer;
            Octets.CopyTo(target);
            (_buffer, _start, _end) = (target, 0, held);
        }

        octets.CopyTo(_buffer.AsSpan(_end));
        _end += octets.Length;
    }

    /// <summary>Removes the first so many.</summary>
    public void Drop(int count) => _start += count;
}
