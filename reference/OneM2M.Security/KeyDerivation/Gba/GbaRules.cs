using System.Buffers.Binary;
using System.Text;

namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>
/// The rules of MILENAGE (TS 35.206), AKA (TS 33.102) and GBA (TS 33.220), one virtual method each, as 3GPP has them. A variant that breaks
/// one rule overrides one method. Arrays that hold parts of keys are zeroed by whoever called the rule.
/// </summary>
public class GbaRules
{
    /// <summary>The rules as 3GPP has them.</summary>
    public static GbaRules Standard { get; } = new();

    // MILENAGE

    /// <summary>OPc, 16 octets, of OP and of OP encrypted under K: their exclusive or (TS 35.206 4.1).</summary>
    public virtual byte[] OperatorCode(ReadOnlySpan<byte> op, ReadOnlySpan<byte> encryptedOp)
    {
        var opc = op.ToArray();
        for (var i = 0; i < opc.Length; i++)
            opc[i] ^= encryptedOp[i];
        return opc;
    }

    /// <summary>IN1, 16 octets: SQN, AMF, SQN, AMF (TS 35.206 4.1).</summary>
    public virtual byte[] SequenceBlock(ReadOnlySpan<byte> sqn, ReadOnlySpan<byte> amf) => [.. sqn, .. amf, .. sqn, .. amf];

    /// <summary>r1 to r5: by how many bits to the left a block is rotated (TS 35.206 4.1).</summary>
    public virtual int Rotation(int output) => output switch
    {
        1 => 64,
        2 => 0,
        3 => 32,
        4 => 64,
        5 => 96,
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "There are outputs 1 to 5."),
    };

    /// <summary>c1 to c5: the last octet of each; the others are zero (TS 35.206 4.1).</summary>
    public virtual byte Constant(int output) => output switch
    {
        1 => 0,
        2 => 1,
        3 => 2,
        4 => 4,
        5 => 8,
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "There are outputs 1 to 5."),
    };

    /// <summary>f1: MAC-A, 8 octets, in OUT1 (TS 35.206 4.1).</summary>
    public virtual Range MacAPart => ..8;

    /// <summary>f1*: MAC-S, 8 octets, in OUT1 (TS 35.206 4.1).</summary>
    public virtual Range MacSPart => 8..;

    /// <summary>f2: RES, 8 octets, in OUT2 (TS 35.206 4.1).</summary>
    public virtual Range ResPart => 8..;

    /// <summary>f5: AK, 6 octets, in OUT2 (TS 35.206 4.1).</summary>
    public virtual Range AkPart => ..6;

    /// <summary>f5*: AK for a resynchronization, 6 octets, in OUT5 (TS 35.206 4.1).</summary>
    public virtual Range AkStarPart => ..6;

    /// <summary>f3: CK is the whole of this output (TS 35.206 4.1).</summary>
    public virtual int CkOutput => 3;

    /// <summary>f4: IK is the whole of this output (TS 35.206 4.1).</summary>
    public virtual int IkOutput => 4;

    // AKA

    /// <summary>AUTN, 16 octets: the concealed SQN, AMF, MAC-A (TS 33.102 6.3.2).</summary>
    public virtual byte[] Autn(ReadOnlySpan<byte> concealedSqn, ReadOnlySpan<byte> amf, ReadOnlySpan<byte> macA) => [.. concealedSqn, .. amf, .. macA];

    /// <summary>AUTS, 14 octets: the concealed SQN of the UICC, MAC-S (TS 33.102 6.3.3).</summary>
    public virtual byte[] Auts(ReadOnlySpan<byte> concealedSqn, ReadOnlySpan<byte> macS) => [.. concealedSqn, .. macS];

    /// <summary>The AMF that MAC-S of a resynchronization is computed with: zero, since none is sent (TS 33.102 6.3.3).</summary>
    public virtual byte[] ResynchronizationAmf => [0, 0];

    // GBA

    /// <summary>Ks, 32 octets: CK, then IK (TS 33.220 4.5.2 and 5.3.2).</summary>
    public virtual byte[] Ks(ReadOnlySpan<byte> ck, ReadOnlySpan<byte> ik) => [.. ck, .. ik];

    /// <summary>FC of the derivation for a NAF (TS 33.220 B.3).</summary>
    public virtual byte FunctionCode => 0x01;

    /// <summary>P0 (TS 33.220 B.3): Ks_NAF and Ks_ext_NAF have the same; only Ks_int_NAF has another.</summary>
    public virtual string Purpose(NafKeyKind kind) => kind switch
    {
        NafKeyKind.Naf => "gba-me",
        NafKeyKind.External => "gba-me",
        NafKeyKind.Internal => "gba-u",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such key."),
    };

    /// <summary>P2: the IMPI as a character string (TS 33.220 B.3).</summary>
    public virtual byte[] Impi(string impi) => CharacterString(impi);

    /// <summary>The FQDN in P3, as a character string (TS 33.220 B.3).</summary>
    public virtual byte[] NafFqdn(string fqdn) => CharacterString(fqdn);

    /// <summary>Normalization Form KC (TS 33.220 B.2.1.2). Throws <see cref="ArgumentException"/> for a text that is no Unicode (a lone surrogate).</summary>
    public virtual string Normalize(string text) => text.Normalize(NormalizationForm.FormKC);

    /// <summary>UTF-8 (RFC 3629) without byte order mark.</summary>
    public virtual byte[] Encode(string normalized) => Encoding.UTF8.GetBytes(normalized);

    /// <summary>P3: the FQDN, then the Ua security protocol identifier (TS 33.220 B.3, annex H).</summary>
    public virtual byte[] NafIdentifier(Naf naf) => [.. NafFqdn(naf.Fqdn), .. naf.Ua];

    /// <summary>P0 to P3 in their order (TS 33.220 B.3).</summary>
    public virtual byte[][] Parameters(NafKeyKind kind, ReadOnlySpan<byte> rand, string impi, Naf naf) =>
        [Encoding.ASCII.GetBytes(Purpose(kind)), rand.ToArray(), Impi(impi), NafIdentifier(naf)];

    /// <summary>A parameter as it enters S: its octets, then how many they are (TS 33.220 B.2.0).</summary>
    public virtual byte[] Parameter(byte[] octets) => [.. octets, .. EncodedLength(octets.Length)];

    /// <summary>A length: 2 octets, the most significant first (TS 33.220 B.2.0, B.2.1.3).</summary>
    public virtual byte[] EncodedLength(int length)
    {
        var encoded = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(encoded, checked((ushort)length));
        return encoded;
    }

    /// <summary>S: FC, then the parameters with their lengths (TS 33.220 B.2.0).</summary>
    public virtual byte[] Message(byte[][] parameters)
    {
        var message = new List<byte>(128) { FunctionCode };
        foreach (var parameter in parameters)
            message.AddRange(Parameter(parameter));
        return [.. message];
    }

    /// <summary>HMAC-SHA-256 of S under Ks into <paramref name="key"/>, 32 octets: the whole of it is the key (TS 33.220 B.2.0).</summary>
    public virtual void Derive(NafKeyKind kind, ReadOnlySpan<byte> ks, ReadOnlySpan<byte> message, Span<byte> key) => Hmac.Fill("SHA-256", ks, message, key);

    /// <summary>Whether Km or Kpsa is Ks_int_NAF rather than Ks_ext_NAF (TS-0003 8.3.2.3).</summary>
    public virtual bool UsesInternalKey(bool httpClientInUicc) => httpClientInUicc;

    /// <summary>The octets of a text: Normalization Form KC, then UTF-8 (TS 33.220 B.2.1.2).</summary>
    protected byte[] CharacterString(string text) => Encode(Normalize(text));
}
