using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Paths;

/// <summary>A path of datagrams that is read along, and on which our side does wrong what is done with whole datagrams.</summary>
internal sealed class TappedPath(DatagramTransport inner, Association association, Func<byte[], IReadOnlyList<byte[]>> habits) : DatagramTransport
{
    private readonly RecordTap _ours = RecordTap.For(ours: true, association.Transcript);
    private readonly RecordTap _theirs = RecordTap.For(ours: false, association.Transcript);

    /// <inheritdoc/>
    public int GetReceiveLimit() => inner.GetReceiveLimit();

    /// <inheritdoc/>
    public int GetSendLimit() => inner.GetSendLimit();

    /// <inheritdoc/>
    public int Receive(byte[] buf, int off, int len, int waitMillis) => Receive(buf.AsSpan(off, len), waitMillis);

    /// <inheritdoc/>
    public int Receive(Span<byte> buffer, int waitMillis)
    {
        var count = inner.Receive(buffer, waitMillis);
        if (count >= 0)
            _theirs.Feed(buffer[..count]);
        return association.Transcript.Excess is { } excess ? throw new EndedException(HandshakeEnd.RefusedByUs, excess) : count;
    }

    /// <inheritdoc/>
    public void Send(byte[] buf, int off, int len) => Send(buf.AsSpan(off, len));

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> buffer)
    {
        foreach (var datagram in habits(buffer.ToArray()))
        {
            _ours.Feed(datagram);
            inner.Send(datagram);
        }
    }

    /// <inheritdoc/>
    public void Close() => inner.Close();
}
