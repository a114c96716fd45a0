using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>Protection of records, with a view into what comes, and able to send as something else what the stack takes for application data.</summary>
internal sealed class ObservedCipher(TlsCipher inner, Mischief mischief) : TlsCipher, TlsCipherExt
{
    private const int MostTypes = 16;

    private readonly List<byte> _received = [];

    /// <summary>Content type under which the next records go, whatever the stack says; null for its own.</summary>
    public short? Disguise { get; set; }

    /// <summary>Types of the first handshake messages that came protected, Finished among them.</summary>
    public IReadOnlyList<byte> Received => _received;

    /// <inheritdoc/>
    public bool UsesOpaqueRecordType => inner.UsesOpaqueRecordType;

    /// <inheritdoc/>
    public int GetCiphertextDecodeLimit(int plaintextLimit) => inner.GetCiphertextDecodeLimit(plaintextLimit);

    /// <inheritdoc/>
    public int GetCiphertextEncodeLimit(int plaintextLength, int plaintextLimit) => inner.GetCiphertextEncodeLimit(plaintextLength, plaintextLimit);

    /// <inheritdoc/>
    public int GetPlaintextLimit(int ciphertextLimit) => inner.GetPlaintextLimit(ciphertextLimit);

    /// <inheritdoc/>
    public int GetPlaintextDecodeLimit(int ciphertextLimit) => inner is TlsCipherExt ext ? ext.GetPlaintextDecodeLimit(ciphertextLimit) : inner.GetPlaintextLimit(ciphertextLimit);

    /// <inheritdoc/>
    public int GetPlaintextEncodeLimit(int ciphertextLimit) => inner is TlsCipherExt ext ? ext.GetPlaintextEncodeLimit(ciphertextLimit) : inner.GetPlaintextLimit(ciphertextLimit);

    /// <inheritdoc/>
    public TlsEncodeResult EncodePlaintext(long seqNo, short contentType, ProtocolVersion recordVersion, int headerAllocation, byte[] plaintext, int offset, int len) =>
        EncodePlaintext(seqNo, contentType, recordVersion, headerAllocation, plaintext.AsSpan(offset, len));

    /// <inheritdoc/>
    public TlsEncodeResult EncodePlaintext(long seqNo, short contentType, ProtocolVersion recordVersion, int headerAllocation, ReadOnlySpan<byte> plaintext)
    {
        var encoded = inner.EncodePlaintext(seqNo, Disguise ?? contentType, recordVersion, headerAllocation, plaintext);

        // Finished alone is a handshake message under these keys; over DTLS it is repeated, wrong each time.
        if (contentType == ContentType.handshake && mischief.Habit == BadHabit.WrongRecordMac && mischief.Always())
            encoded.buf[encoded.off + encoded.len - 1] ^= 1;
        return encoded;
    }

    /// <inheritdoc/>
    public TlsDecodeResult DecodeCiphertext(long seqNo, short recordType, ProtocolVersion recordVersion, byte[] ciphertext, int offset, int len)
    {
        var decoded = inner.DecodeCiphertext(seqNo, recordType, recordVersion, ciphertext, offset, len);
        if (decoded.contentType == ContentType.handshake && decoded.len > 0 && _received.Count < MostTypes)
            _received.Add(decoded.buf[decoded.off]);
        return decoded;
    }

    /// <inheritdoc/>
    public void RekeyDecoder() => inner.RekeyDecoder();

    /// <inheritdoc/>
    public void RekeyEncoder() => inner.RekeyEncoder();
}
