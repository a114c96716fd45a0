using System.Text;

namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>Reads standard error to its end, so that nobody blocks on it, and keeps its last octets.</summary>
internal sealed class StandardError
{
    private const int Kept = 4096;

    private readonly Lock _gate = new();
    private readonly byte[] _ring = new byte[Kept];
    private long _count;

    /// <summary>Starts reading; ends with the stream.</summary>
    public StandardError(Stream stream) => Ended = Task.Run(() => ReadAsync(stream));

    /// <summary>Done when the stream ended.</summary>
    public Task Ended { get; }

    /// <summary>What came last, as text; null where nothing came.</summary>
    public string? Tail()
    {
        lock (_gate)
        {
            if (_count == 0)
                return null;
            if (_count <= Kept)
                return Encoding.UTF8.GetString(_ring, 0, (int)_count);
            var start = (int)(_count % Kept);
            return Encoding.UTF8.GetString([.. _ring[start..], .. _ring[..start]]);
        }
    }

    private async Task ReadAsync(Stream stream)
    {
        var buffer = new byte[Kept];
        try
        {
            for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
                Keep(buffer.AsSpan(0, read));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process is gone, or we are done with it; what came until then stays.
        }
    }

    private void Keep(ReadOnlySpan<byte> octets)
    {
        lock (_gate)
        {
            foreach (var octet in octets)
                _ring[_count++ % Kept] = octet;
        }
    }
}
