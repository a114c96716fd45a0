using System.Buffers;
using System.IO.Pipelines;

namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>Lines of at most <see cref="MaxLine"/> octets from a stream that is not trusted.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>Octets of the longest line, without its end.</summary>
    public const int MaxLine = 1024 * 1024;

    private const int Shown = 256;

    private readonly PipeReader _pipe = PipeReader.Create(stream);

    /// <summary>A read that goes on between two requests, so that what comes unasked is seen.</summary>
    private Task<ReadResult>? _reading;

    /// <summary>
    /// The next line without its line feed; null at the end of the stream. Throws <see cref="InvalidDataException"/> for one that is
    /// too long, as soon as it is.
    /// </summary>
    public async Task<byte[]?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var result = await (_reading ??= _pipe.ReadAsync(CancellationToken.None).AsTask()).WaitAsync(cancellation);
            _reading = null;
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

    /// <summary>The first octets of what came without being asked for, and arrived by now; null where there are none.</summary>
    public byte[]? Unasked()
    {
        _reading ??= _pipe.ReadAsync(CancellationToken.None).AsTask();
        if (!_reading.IsCompletedSuccessfully || _reading.Result.Buffer.IsEmpty)
            return null;
        var buffer = _reading.Result.Buffer;
        return buffer.Slice(0, Math.Min(buffer.Length, Shown)).ToArray();
    }

    private static void Demand(long length)
    {
        if (length > MaxLine)
            throw new InvalidDataException($"a line of more than {MaxLine} octets");
    }
}
