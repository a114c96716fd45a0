using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;

namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>The blocks OUT1 to OUT5 of TS 35.206 4.1 for one K, OPc and RAND.</summary>
internal sealed class MilenageKernel : IDisposable
{
    public const int BlockLength = 16;

    private readonly IBlockCipher _aes;
    private readonly OperatorCode _opc;
    private readonly GbaRules _rules;
    private readonly byte[] _temp = GC.AllocateUninitializedArray<byte>(BlockLength, pinned: true);

    /// <summary>Computes TEMP, the encryption of RAND with OPc added.</summary>
    public MilenageKernel(SubscriberKey k, OperatorCode opc, ReadOnlySpan<byte> rand, GbaRules rules)
    {
        OctetCount.Demand(rand, Milenage.RandLength, nameof(rand));
        _aes = Cipher(k);
        _opc = opc;
        _rules = rules;
        rand.CopyTo(_temp);
        Add(_temp, opc.Octets);
        _aes.ProcessBlock(_temp, _temp);
    }

    /// <summary>AES-128 under K, the kernel function (TS 35.206 4.2), made ready to encrypt.</summary>
    public static IBlockCipher Cipher(SubscriberKey k)
    {
        var aes = AesUtilities.CreateEngine();
        aes.Init(true, new KeyParameter(k.Octets));
        return aes;
    }

    /// <summary>OUT1: the block of SQN and AMF is rotated, and TEMP added after that.</summary>
    public void First(ReadOnlySpan<byte> sqn, ReadOnlySpan<byte> amf, Span<byte> block)
    {
        OctetCount.Demand(sqn, Milenage.SqnLength, nameof(sqn));
        OctetCount.Demand(amf, Milenage.AmfLength, nameof(amf));
        Finish(1, _rules.SequenceBlock(sqn, amf), _temp, block);
    }

    /// <summary>OUT2 to OUT5: TEMP is rotated.</summary>
    public void Further(int output, Span<byte> block) => Finish(output, _temp, [], block);

    /// <inheritdoc/>
    public void Dispose() => CryptographicOperations.ZeroMemory(_temp);

    private void Finish(int output, ReadOnlySpan<byte> input, ReadOnlySpan<byte> addedAfterRotation, Span<byte> block)
    {
        Span<byte> masked = stackalloc byte[BlockLength];
        input.CopyTo(masked);
        Add(masked, _opc.Octets);
        RotateLeft(masked, _rules.Rotation(output), block);
        block[^1] ^= _rules.Constant(output);
        Add(block, addedAfterRotation);
        _aes.ProcessBlock(block, block);
        Add(block, _opc.Octets);
        CryptographicOperations.ZeroMemory(masked);
    }

    private static void Add(Span<byte> block, ReadOnlySpan<byte> other)
    {
        for (var i = 0; i < other.Length; i++)
            block[i] ^= other[i];
    }

    private static void RotateLeft(ReadOnlySpan<byte> from, int bits, Span<byte> to)
    {
        var (octets, rest) = (bits / 8, bits % 8);
        for (var i = 0; i < BlockLength; i++)
            to[i] = (byte)((from[(i + octets) % BlockLength] << rest) | (from[(i + octets + 1) % BlockLength] >> (8 - rest)));
    }
}
