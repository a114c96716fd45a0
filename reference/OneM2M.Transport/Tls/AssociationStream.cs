using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Tls;

/// <summary>
/// Plaintext over TLS over a pair of pipes, for either side. An association that waits holds no buffer and no task: whoever reads here
/// waits for the wire itself. One reads and one writes at a time; the protocol object below, which both need, is behind a gate.
/// </summary>
internal sealed class AssociationStream(IDuplexPipe wire, TlsProtocol protocol, HandshakeLimits limits, TimeProvider time) : Stream
{
    private const int Slice = 16 * 1024;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private bool _wireEnded;

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Whether the end is announced to the peer.</summary>
    public bool AnnouncesEnd { get; init; } = true;

    /// <summary>What is made of records in clear; null: nothing.</summary>
    public ClearRecords? Records { get; init; }

    /// <summary>Goes through the handshake that <see cref="TlsProtocol"/> has begun. Throws <see cref="IOException"/> where it fails; the alert is sent then.</summary>
    public async Task HandshakeAsync(CancellationToken cancellation)
    {
        var left = limits.MaxHandshakeOctets;
        await SendAsync(cancellation);
        while (protocol.IsHandshaking)
        {
            var came = await wire.Input.ReadAsync(cancellation);
            var slice = came.Buffer.Slice(0, Math.Min(came.Buffer.Length, Math.Min(left, Slice)));
            left -= (int)slice.Length;
            try
            {
                if (slice.IsEmpty)
                    throw new EndOfStreamException(left == 0 ? "the peer sent more than a handshake may take" : "the peer left before the handshake was finished");
                Offer(slice);
            }
            finally
            {
                wire.Input.AdvanceTo(slice.End);
                await SendAsync(cancellation);
            }
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            await _gate.WaitAsync(cancellationToken);
            try
            {
                if (protocol.GetAvailableInputBytes() is > 0 and var available)
                    return buffer.IsEmpty ? 0 : protocol.ReadApplicationData(buffer.Span[..Math.Min(available, buffer.Length)]);
                if (protocol.IsClosed || _wireEnded)
                    return 0;
            }
            finally
            {
                _gate.Release();
            }

            await ReceiveAsync(cancellationToken);
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        for (var rest = buffer; !rest.IsEmpty; rest = rest[Math.Min(Slice, rest.Length)..])
        {
            await _gate.WaitAsync(cancellationToken);
            try
            {
                protocol.WriteApplicationData(rest.Span[..Math.Min(Slice, rest.Length)]);
            }
            finally
            {
                await SendAndReleaseAsync(cancellationToken);
            }
        }
    }

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read it asynchronously.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Write it asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Says farewell (close_notify), as far as the peer listens.</summary>
    public override async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(limits.Farewell, time);
        try
        {
            await _gate.WaitAsync(patience.Token);
            if (!protocol.IsClosed && AnnouncesEnd)
                protocol.Close();
            await SendAsync(patience.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidOperationException)
        {
            // The peer is gone already.
        }
    }

    private async Task ReceiveAsync(CancellationToken cancellation)
    {
        var came = await wire.Input.ReadAsync(cancellation);
        var slice = came.Buffer.Slice(0, Math.Min(came.Buffer.Length, Slice));
        try
        {
            await _gate.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // Nothing is lost for who reads next.
            wire.Input.AdvanceTo(came.Buffer.Start);
            throw;
        }

        try
        {
            if (!slice.IsEmpty)
            {
                Offer(slice);
            }
            else if (came.IsCompleted)
            {
                // Without close_notify before it this is an error: what came may have been cut short (RFC 5246 7.2.1).
                _wireEnded = true;
                protocol.CloseInput();
            }
        }
        finally
        {
            wire.Input.AdvanceTo(slice.End);
            await SendAndReleaseAsync(cancellation);
        }
    }

    private async ValueTask SendAndReleaseAsync(CancellationToken cancellation)
    {
        try
        {
            await SendAsync(cancellation);
        }
        finally
        {
            _gate.Release();
        }
    }

    private void Offer(ReadOnlySequence<byte> octets)
    {
        foreach (var memory in octets)
        {
            // What comes behind close_notify is ignored.
            if (protocol.IsClosed)
                return;
            if (Records is not null)
                protocol.OfferInput(Records.Sift(memory.ToArray()));
            else if (MemoryMarshal.TryGetArray(memory, out var segment))
                protocol.OfferInput(segment.Array!, segment.Offset, segment.Count);
            else
                protocol.OfferInput(memory.ToArray());
        }
    }

    private async ValueTask SendAsync(CancellationToken cancellation)
    {
        if (protocol.GetAvailableOutputBytes() is not (> 0 and var count))
            return;
        var memory = wire.Output.GetMemory(count);
        if (MemoryMarshal.TryGetArray<byte>(memory, out var segment))
        {
            protocol.ReadOutput(segment.Array!, segment.Offset, count);
        }
        else
        {
            var octets = new byte[count];
            protocol.ReadOutput(octets, 0, count);
            octets.CopyTo(memory);
        }

        wire.Output.Advance(count);
        await wire.Output.FlushAsync(cancellation);
    }
}
