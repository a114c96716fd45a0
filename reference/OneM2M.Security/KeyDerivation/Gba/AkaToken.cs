using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>
/// The two tokens of AKA (TS 33.102 6.3): AUTN, by which the network shows that it knows K, and AUTS, by which the UICC says at which sequence
/// number it is. Whether an SQN is fresh is not judged here; that takes what the UICC remembers (TS 33.102 annex C).
/// </summary>
public static class AkaToken
{
    /// <summary>Octets of AUTN: SQN concealed by AK (6), AMF (2), MAC-A (8).</summary>
    public const int AutnLength = Milenage.SqnLength + Milenage.AmfLength + MilenageOutput.MacLength;

    /// <summary>Octets of AUTS: SQN concealed by the AK of f5* (6), MAC-S (8).</summary>
    public const int AutsLength = Milenage.SqnLength + MilenageOutput.MacLength;

    /// <summary>AUTN for RAND (16 octets), SQN (6) and AMF (2) (TS 33.102 6.3.2). Throws <see cref="ArgumentException"/> for another number of octets.</summary>
    public static byte[] Autn(
        SubscriberKey k, OperatorCode opc, ReadOnlySpan<byte> rand, ReadOnlySpan<byte> sqn, ReadOnlySpan<byte> amf, GbaRules? rules = null)
    {
        rules ??= GbaRules.Standard;
        using var output = Milenage.Compute(k, opc, rand, sqn, amf, rules);
        return rules.Autn(Concealed(sqn, output.Ak), amf, output.MacA);
    }

    /// <summary>
    /// Whether the MAC of AUTN (16 octets) is right (TS 33.102 6.3.3), and if so the SQN into <paramref name="sqn"/> (6 octets) and what the
    /// UICC answers and derives. Throws <see cref="ArgumentException"/> for another number of octets.
    /// </summary>
    public static bool TryReadAutn(
        SubscriberKey k,
        OperatorCode opc,
        ReadOnlySpan<byte> rand,
        ReadOnlySpan<byte> autn,
        Span<byte> sqn,
        [NotNullWhen(true)] out MilenageOutput? output,
        GbaRules? rules = null)
    {
        OctetCount.Demand(autn, AutnLength, nameof(autn));
        OctetCount.Demand(sqn, Milenage.SqnLength, nameof(sqn));
        rules ??= GbaRules.Standard;
        using var kernel = new MilenageKernel(k, opc, rand, rules);
        Span<byte> ak = stackalloc byte[MilenageOutput.AkLength];
        Milenage.AnonymityKey(kernel, rules, ak);
        Concealed(autn[..Milenage.SqnLength], ak).CopyTo(sqn);
        CryptographicOperations.ZeroMemory(ak);
        output = Milenage.Compute(kernel, sqn, autn.Slice(Milenage.SqnLength, Milenage.AmfLength), rules);
        if (CryptographicOperations.FixedTimeEquals(output.MacA, autn[^MilenageOutput.MacLength..]))
            return true;
        output.Dispose();
        output = null;
        sqn.Clear();
        return false;
    }

    /// <summary>
    /// AUTS in answer to RAND (16 octets) from a UICC whose highest sequence number is <paramref name="sqn"/> (6 octets) (TS 33.102 6.3.3).
    /// Throws <see cref="ArgumentException"/> for another number of octets.
    /// </summary>
    public static byte[] Auts(SubscriberKey k, OperatorCode opc, ReadOnlySpan<byte> rand, ReadOnlySpan<byte> sqn, GbaRules? rules = null)
    {
        rules ??= GbaRules.Standard;
        using var output = Milenage.Compute(k, opc, rand, sqn, rules.ResynchronizationAmf, rules);
        return rules.Auts(Concealed(sqn, output.AkStar), output.MacS);
    }

    /// <summary>
    /// Whether the MAC of AUTS (14 octets) is right (TS 33.102 6.3.5), and if so the sequence number of the UICC into
    /// <paramref name="sqn"/> (6 octets). Throws <see cref="ArgumentException"/> for another number of octets.
    /// </summary>
    public static bool TryReadAuts(
        SubscriberKey k, OperatorCode opc, ReadOnlySpan<byte> rand, ReadOnlySpan<byte> auts, Span<byte> sqn, GbaRules? rules = null)
    {
        OctetCount.Demand(auts, AutsLength, nameof(auts));
        OctetCount.Demand(sqn, Milenage.SqnLength, nameof(sqn));
        rules ??= GbaRules.Standard;
        using var kernel = new MilenageKernel(k, opc, rand, rules);
        Span<byte> ak = stackalloc byte[MilenageOutput.AkLength];
        Milenage.ResynchronizationKey(kernel, rules, ak);
        Concealed(auts[..Milenage.SqnLength], ak).CopyTo(sqn);
        CryptographicOperations.ZeroMemory(ak);
        using var output = Milenage.Compute(kernel, sqn, rules.ResynchronizationAmf, rules);
        if (CryptographicOperations.FixedTimeEquals(output.MacS, auts[^MilenageOutput.MacLength..]))
            return true;
        sqn.Clear();
        return false;
    }

    /// <summary>SQN with AK added, which also takes it away again.</summary>
    private static byte[] Concealed(ReadOnlySpan<byte> sqn, ReadOnlySpan<byte> ak)
    {
        var concealed = sqn.ToArray();
        for (var i = 0; i < concealed.Length; i++)
            concealed[i] ^= ak[i];
        return concealed;
    }
}
