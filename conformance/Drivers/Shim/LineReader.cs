using System.Buffers;
using System.IO.Pipelines;

namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>Lines of at most <see cref="MaxLine"/> octets from a stream that is not trusted.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>Octets of the longest line, without its end.</summary>
    public const int MaxLine = 1024 * 1024;

    private readonly PipeReader _pipe = PipeReader.Create(stream);

    /// <summary>
    /// The next line without its line feed; null at the end of the stream. Throws <see cref="InvalidDataException"/> for one that is
    /// too long, as soon as it is.
    /// </summary>
    public async Task<byte[]?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var result = await _pipe.ReadAsync(cancellation);
            var buffer = result.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                Demand(line.Length);
                var octets = line.ToArray();
                _pipe.AdvanceTo(buffer.GetPosition(1, end));
                return octets;
            }

            Demand(buffer.Length);
            _pipe.AdvanceTo(buffer.Start, buffer.End);
            if (result.IsCompleted)
                return null;
        }
    }

    /// <summary>Octets that came without being asked for and were read already; null where there are none.</summary>
    public byte[]? Unasked()
    {
        if (!_pipe.TryRead(out var result))
            return null;
        var waiting = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, 256)).ToArray();
        _pipe.AdvanceTo(result.Buffer.Start);
        return waiting.Length > 0 ? waiting : null;
    }

    private static void Demand(long length)
    {
        if (length > MaxLine)
            throw new InvalidDataException($"a line of more than {MaxLine} octets");
    }
}
