using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>
/// MILENAGE, the example set of the authentication functions f1 to f5* over AES-128 (TS 35.206 4.1). 3GPP leaves the set to the operator, so
/// that it is no part of GBA; the suite has it to make the challenges behind a Ks.
/// </summary>
public static class Milenage
{
    /// <summary>Octets of OP, the operator's value (TS 35.206 4.1).</summary>
    public const int OpLength = 16;

    /// <summary>Octets of RAND, the challenge (TS 33.102 6.3).</summary>
    public const int RandLength = 16;

    /// <summary>Octets of SQN, the sequence number (TS 33.102 6.3).</summary>
    public const int SqnLength = 6;

    /// <summary>Octets of AMF, the authentication management field (TS 33.102 6.3).</summary>
    public const int AmfLength = 2;

    /// <summary>OPc of OP, 16 octets, for one subscriber key. Throws <see cref="ArgumentException"/> for another number of octets.</summary>
    public static OperatorCode OperatorCode(SubscriberKey k, ReadOnlySpan<byte> op, GbaRules? rules = null)
    {
        OctetCount.Demand(op, OpLength, nameof(op));
        Span<byte> encrypted = stackalloc byte[OpLength];
        MilenageKernel.Cipher(k).ProcessBlock(op, encrypted);
        var octets = (rules ?? GbaRules.Standard).OperatorCode(op, encrypted);
        var opc = new OperatorCode(octets);
        CryptographicOperations.ZeroMemory(octets);
        CryptographicOperations.ZeroMemory(encrypted);
        return opc;
    }

    /// <summary>
    /// All seven functions for RAND (16 octets), SQN (6) and AMF (2). Throws <see cref="ArgumentException"/> for another number of octets.
    /// </summary>
    public static MilenageOutput Compute(
        SubscriberKey k, OperatorCode opc, ReadOnlySpan<byte> rand, ReadOnlySpan<byte> sqn, ReadOnlySpan<byte> amf, GbaRules? rules = null)
    {
        rules ??= GbaRules.Standard;
        using var kernel = new MilenageKernel(k, opc, rand, rules);
        return Compute(kernel, sqn, amf, rules);
    }

    /// <summary>AK, 6 octets: what conceals an SQN is known before the SQN is.</summary>
    internal static void AnonymityKey(MilenageKernel kernel, GbaRules rules, Span<byte> ak) => Part(kernel, 2, rules.AkPart, ak);

    /// <summary>The AK of a resynchronization, 6 octets.</summary>
    internal static void ResynchronizationKey(MilenageKernel kernel, GbaRules rules, Span<byte> akStar) => Part(kernel, 5, rules.AkStarPart, akStar);

    internal static MilenageOutput Compute(MilenageKernel kernel, ReadOnlySpan<byte> sqn, ReadOnlySpan<byte> amf, GbaRules rules)
    {
        Span<byte> blocks = stackalloc byte[5 * MilenageKernel.BlockLength];
        kernel.First(sqn, amf, Block(blocks, 1));
        for (var output = 2; output <= 5; output++)
            kernel.Further(output, Block(blocks, output));
        var result = new MilenageOutput(
            new CipherKey(Block(blocks, rules.CkOutput)),
            new IntegrityKey(Block(blocks, rules.IkOutput)),
            Block(blocks, 1)[rules.MacAPart],
            Block(blocks, 1)[rules.MacSPart],
            Block(blocks, 2)[rules.ResPart],
            Block(blocks, 2)[rules.AkPart],
            Block(blocks, 5)[rules.AkStarPart]);
        CryptographicOperations.ZeroMemory(blocks);
        return result;
    }

    private static Span<byte> Block(Span<byte> blocks, int output) => blocks.Slice((output - 1) * MilenageKernel.BlockLength, MilenageKernel.BlockLength);

    private static void Part(MilenageKernel kernel, int output, Range part, Span<byte> into)
    {
        Span<byte> block = stackalloc byte[MilenageKernel.BlockLength];
        kernel.Further(output, block);
        block[part].CopyTo(into);
        CryptographicOperations.ZeroMemory(block);
    }
}
